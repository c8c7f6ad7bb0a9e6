import { NativeSelect } from '@mantine/core'
import { ErrorState, Loading, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import classes from './campaigns.module.css'
import { campaign, newestCampaigns, simulation, simulationsOf, type Terms } from './campaigns.queries.ts'
import type { CampaignSearch } from './campaigns-search.ts'
import { SimulationResult } from './SimulationResult.tsx'
import { TriedPeriod } from './TriedPeriod.tsx'
import { useSimulation } from './use-simulation.ts'

interface SimulationSectionProps {
  readonly campaignId: string
  readonly terms: Terms
  readonly tried: CampaignSearch
  readonly onTry: (tried: CampaignSearch) => void
}

/** What it would have cost on the purchases that there were, in the last twelve months unless other days are chosen. */
export function SimulationSection(props: SimulationSectionProps) {
  const { t } = useTranslation('admin')
  const may = useMay()
  if (!may('reports:read')) return null
  return (
    <Section title={t('campaigns.simulation')}>
      {props.terms.effect.kind === 'event' ? (
        <p className={classes.dim}>{t('campaigns.noHistoryOfEvents')}</p>
      ) : may('campaigns:write') ? (
        <LiveSimulation {...props} />
      ) : (
        <KeptSimulation campaignId={props.campaignId} />
      )}
    </Section>
  )
}

/** Follows what is written. */
function LiveSimulation({ campaignId, terms, tried, onTry }: SimulationSectionProps) {
  const { t } = useTranslation('admin')
  const { compare, ...period } = tried
  const read = useQuery({ ...campaign(compare ?? ''), enabled: compare !== undefined })
  const other = read.data && { id: read.data.id, name: read.data.name, version: read.data.version }
  const trial = { campaignId, terms, compared: compare === undefined ? null : other, period }
  const { shown, current, isStale, error } = useSimulation(trial)
  const fault = read.error ?? error
  return (
    <>
      <div className={classes.tried}>
        <TriedPeriod
          chosen={period}
          shown={shown?.simulation ?? null}
          onChange={(days) => onTry({ ...days, ...(compare && { compare }) })}
        />
        <CompareWith
          campaignId={campaignId}
          value={compare ?? null}
          onChange={(id) => onTry({ ...period, ...(id !== null && { compare: id }) })}
        />
      </div>
      {fault ? (
        <ErrorState error={fault} />
      ) : current?.state === 'failed' ? (
        <p role="alert">{t('campaigns.simulationFailed')}</p>
      ) : shown ? (
        <div aria-busy={isStale} className={classes.simulation}>
          <SimulationResult {...shown} />
        </div>
      ) : (
        <>
          <p role="status">{t('campaigns.simulating', { percent: current?.progressPercent ?? 0 })}</p>
          <Loading lines={8} />
        </>
      )}
    </>
  )
}

interface CompareWithProps {
  readonly campaignId: string
  readonly value: string | null
  readonly onChange: (id: string | null) => void
}

/** Another campaign or draft, whose figures are then beside those of this one. */
function CompareWith({ campaignId, value, onChange }: CompareWithProps) {
  const { t } = useTranslation('admin')
  const { data } = useQuery(newestCampaigns)
  // Of what members do beside buying there is no history to try it on.
  const others = data?.items.filter(({ id, effectKind }) => id !== campaignId && effectKind !== 'event') ?? []
  if (others.length === 0) return null
  return (
    <NativeSelect
      label={t('campaigns.compareWith')}
      value={value ?? ''}
      data={[
        { value: '', label: t('campaigns.compareWithNothing') },
        ...others.map(({ id, name, state }) => ({
          value: id,
          label: t('campaigns.compareOption', { name, state: t(`campaigns.state.${state}`) }),
        })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  )
}

/** The last one that somebody asked for, for who may read it and not ask. */
function KeptSimulation({ campaignId }: { readonly campaignId: string }) {
  const { t } = useTranslation('admin')
  const kept = useQuery(simulationsOf(campaignId))
  return (
    <QueryState query={kept}>
      {({ items }) => {
        const newest = items.find(({ state }) => state === 'finished')
        return newest ? <Kept id={newest.id} /> : <p className={classes.dim}>{t('campaigns.neverSimulated')}</p>
      }}
    </QueryState>
  )
}

function Kept({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <QueryState query={useQuery(simulation(id))}>
      {(found) => (
        <div className={classes.simulation}>
          <p className={classes.dim}>{t('campaigns.simulatedAt', { time: formats.dateTime(found.createdAt) })}</p>
          <SimulationResult simulation={found} comparedName={null} />
        </div>
      )}
    </QueryState>
  )
}
