import { ApiProblem } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { newerEdits } from '../../layout/newer-edits.ts'
import { type Campaign, type CampaignChanges, campaign as campaignQuery, editCampaign } from './campaigns.queries.ts'

const PAUSE_MS = 700
const UNSAVED = 'unsaved-campaign'

/** What could not be saved when somebody left, for the version that it was written over. */
interface Unsaved {
  readonly version: number
  readonly changes: CampaignChanges
}

export interface Draft {
  /** The campaign as it is written, saved or not. */
  readonly campaign: Campaign
  readonly edit: (changes: CampaignChanges) => void
  readonly state: 'saved' | 'waiting' | 'saving' | 'refused' | 'overtaken'
  readonly error: Error | null
  /** Takes what somebody else has written, and gives up one's own. */
  readonly reload: () => void
}

/**
 * Saves by itself, a moment after the last change, for the version that was read: nobody's work is undone unseen. Whoever
 * goes to another page before is saved, too, or finds what was refused when coming back; whoever closes the window is asked.
 */
export function useDraft(read: Campaign): Draft {
  const queryClient = useQueryClient()
  const [changes, setChanges] = useState<CampaignChanges>(() => {
    const unsaved = queryClient.getQueryData<Unsaved>([UNSAVED, read.id])
    return unsaved?.version === read.version ? unsaved.changes : {}
  })
  const [saved, setSaved] = useState(read)
  // What was saved last is here before it is read again.
  const base = read.version > saved.version ? read : saved
  const hasLeft = useRef(false)
  const latest = useRef(changes)
  const keep = (version: number, unsaved: CampaignChanges) => {
    queryClient.setQueryDefaults([UNSAVED], { gcTime: Number.POSITIVE_INFINITY })
    queryClient.setQueryData<Unsaved>([UNSAVED, read.id], { version, changes: unsaved })
  }
  const { mutate, isPending, error, reset } = useMutation({
    ...editCampaign,
    onError: (_, { version }) => {
      if (hasLeft.current) keep(version, latest.current)
    },
    onSuccess: async (next, { changes: sent }) => {
      setSaved(next)
      setChanges((now) => newerEdits(now, sent))
      if (hasLeft.current) save(next, newerEdits(latest.current, sent))
      queryClient.setQueryData(campaignQuery(next.id).queryKey, next)
      await queryClient.invalidateQueries({ queryKey: ['/api/v1/campaigns/{id}/readiness'] })
    },
  })
  const save = ({ id, version }: Campaign, written: CampaignChanges) => {
    if (Object.keys(written).length > 0) mutate({ id, version, changes: written })
  }
  const isOvertaken = error instanceof ApiProblem && error.status === 412
  const isWaiting = Object.keys(changes).length > 0
  // Of one that is under way, the rest follows when it is done.
  const leave = useRef(() => {})
  useEffect(() => {
    latest.current = changes
    leave.current = () => {
      if (error !== null) keep(base.version, changes)
      else if (!isPending) save(base, changes)
    }
  })
  useEffect(() => {
    hasLeft.current = false
    return () => {
      hasLeft.current = true
      leave.current()
    }
  }, [])
  useEffect(() => {
    if (!isWaiting) return
    const ask = (event: Event) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isWaiting])
  useEffect(() => {
    if (!isWaiting || isPending || error !== null) return
    const timer = setTimeout(() => mutate({ id: base.id, version: base.version, changes }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [changes, isWaiting, isPending, error, mutate, base.id, base.version])
  return {
    campaign: { ...base, ...changes } as Campaign,
    edit: (next) => {
      // A refusal is answered by changing what was refused.
      if (error !== null && !isOvertaken) reset()
      setChanges((now) => ({ ...now, ...next }))
    },
    state: isOvertaken ? 'overtaken' : error ? 'refused' : isPending ? 'saving' : isWaiting ? 'waiting' : 'saved',
    error,
    reload: () => {
      setChanges({})
      reset()
      void queryClient.invalidateQueries({ queryKey: ['/api/v1/campaigns/{id}'] })
    },
  }
}
