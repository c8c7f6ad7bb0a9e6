import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import {
  type Campaign,
  cancelSimulation,
  type Simulation,
  type SimulationQuestion,
  simulation,
  startSimulation,
  type Terms,
} from './campaigns.queries.ts'

const PAUSE_MS = 600
const LOOK_EVERY_MS = 400

/** What is tried on the purchases of the past. */
export interface Trial {
  readonly campaignId: string
  readonly terms: Terms
  /** Null: nothing is beside it. Undefined: it isn't known yet what is. */
  readonly compared: Pick<Campaign, 'id' | 'name' | 'version'> | null | undefined
  /** Empty: of the last twelve months; with one end, of twelve months. */
  readonly period: Pick<SimulationQuestion, 'from' | 'to'>
}

/** A simulation that came to its end, and what the draft beside it is called. */
export interface Tried {
  readonly simulation: Simulation
  readonly comparedName: string | null
}

/** What the terms would have cost then; asked again a moment after they change. */
export function useSimulation({ campaignId, terms, compared, period }: Trial) {
  const key = JSON.stringify({ campaignId, terms, compared, period })
  const [tried] = useDebouncedValue(key, PAUSE_MS)
  const started = useQuery({
    queryKey: ['/api/v1/simulations', 'start', tried] as const,
    queryFn: ({ signal }) => {
      const { compared: beside, period: days, ...asked } = JSON.parse(tried) as Trial
      return startSimulation({ ...asked, ...days, ...(beside && { comparedCampaignId: beside.id }) }, signal)
    },
    enabled: compared !== undefined,
    staleTime: 60_000,
    retry: false,
  })
  const id = started.data?.id
  const followed = useQuery({
    ...simulation(id ?? ''),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? LOOK_EVERY_MS : false),
  })
  useCancelling(id, isUnderWay(followed.data))
  const last = useRef<Tried | null>(null)
  const current = followed.data ?? started.data ?? null
  if (current?.state === 'finished') {
    last.current = { simulation: current, comparedName: (JSON.parse(tried) as Trial).compared?.name ?? null }
  }
  return {
    /** The one that is shown: while another is under way, the one before it. */
    shown: last.current,
    current,
    isStale: tried !== key || current?.state !== 'finished',
    error: started.error ?? followed.error,
  }
}

/** One that nobody waits for any more is stopped. */
function useCancelling(id: string | undefined, isRunning: boolean): void {
  const running = useRef(isRunning)
  running.current = isRunning
  useEffect(() => {
    if (id === undefined) return
    return () => {
      // Whether it was stopped in time doesn't matter: its answer is not looked at.
      if (running.current) cancelSimulation(id).catch(() => undefined)
    }
  }, [id])
}

function isUnderWay(simulation: Simulation | undefined): boolean {
  return simulation?.state === 'queued' || simulation?.state === 'running'
}
