import { ErrorState, Loading, Section, Segments, useFormats } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { DraftResult, Simulation, Terms } from './campaigns.queries.ts'
import { LadderBars, MonthBars } from './SimulationBars.tsx'
import { CompanyTables } from './SimulationTables.tsx'
import { useSimulation } from './use-simulation.ts'

const breakdowns = ['bySalesClass', 'byMarginClass', 'byBand', 'byCategory', 'bySalesRep'] as const

/** What it would have cost in the last twelve months, on the purchases that there were. */
export function SimulationSection({ campaignId, terms }: { readonly campaignId: string; readonly terms: Terms }) {
  const { t } = useTranslation('admin')
  const { shown, current, isStale, error } = useSimulation(campaignId, terms)
  return (
    <Section title={t('campaigns.simulation')}>
      {error ? (
        <ErrorState error={error} />
      ) : current?.state === 'failed' ? (
        <p role="alert">{t('campaigns.simulationFailed')}</p>
      ) : shown?.result ? (
        <div aria-busy={isStale} className={classes.simulation}>
          <Result simulation={shown} result={shown.result.draft} currency={shown.result.currency} />
        </div>
      ) : (
        <>
          <p role="status">{t('campaigns.simulating', { percent: current?.progressPercent ?? 0 })}</p>
          <Loading lines={8} />
        </>
      )}
    </Section>
  )
}

interface ResultProps {
  readonly simulation: Simulation
  readonly result: DraftResult
  readonly currency: string
}

function Result({ simulation, result, currency }: ResultProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const money = (amount: string) => formats.money(amount, currency)
  const windows = result.windows.length
  return (
    <>
      <p className={classes.dim}>
        {t('campaigns.triedOn', {
          purchases: formats.points(simulation.result?.purchases ?? 0),
          from: formats.date(simulation.from),
          to: formats.date(simulation.to),
        })}{' '}
        {windows > 1 && t('campaigns.inWindows', { count: windows })} {t('campaigns.showsCost')}
      </p>
      <dl className={classes.figures}>
        <Figure name={t('campaigns.figure.points')} note={perWindow(result, formats.points, t)}>
          {formats.points(result.points)}
        </Figure>
        <Figure name={t('campaigns.figure.cost')}>{money(result.cost)}</Figure>
        <Figure name={t('campaigns.figure.margin')} note={t('campaigns.beforePoints')}>
          {money(result.contributionMargin)}
        </Figure>
        <Figure name={t('campaigns.figure.share')}>
          {result.costShareBasisPoints === null ? '–' : formats.percent(result.costShareBasisPoints / 10_000)}
        </Figure>
      </dl>
      {result.companies === 0 ? (
        <p>{t('campaigns.nobodyEarns')}</p>
      ) : (
        <>
          <div className={classes.pair}>
            <MonthBars months={result.months} money={money} />
            {result.ladder && <LadderBars ladder={result.ladder} money={money} />}
          </div>
          <Sentences result={result} money={money} />
          <CompanyTables result={result} money={money} />
          <Breakdown result={result} money={money} />
        </>
      )}
    </>
  )
}

function perWindow(
  { points, windows }: DraftResult,
  write: (points: number) => string,
  t: ReturnType<typeof useTranslation<'admin'>>['t'],
): string | null {
  return windows.length > 1 ? t('campaigns.perWindow', { points: write(Math.round(points / windows.length)) }) : null
}

function Figure({
  name,
  note = null,
  children,
}: {
  readonly name: string
  readonly note?: string | null
  readonly children: string
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note !== null && <dd className={classes.note}>{note}</dd>}
    </div>
  )
}

interface PartProps {
  readonly result: DraftResult
  readonly money: (amount: string) => string
}

/** What the figures mean, in words. */
function Sentences({ result, money }: PartProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { cameAnyway, breakEven, budget, ladder, withoutCost, late } = result
  const share = (basisPoints: number) => formats.percent(basisPoints / 10_000, 0)
  return (
    <ul className={classes.findings}>
      <li>
        {breakEven.shareBasisPoints === null
          ? t('campaigns.breakEven', { margin: money(breakEven.contributionMargin) })
          : t('campaigns.breakEvenShare', {
              margin: money(breakEven.contributionMargin),
              share: formats.percent(breakEven.shareBasisPoints / 10_000),
            })}
      </li>
      {cameAnyway.shareBasisPoints !== null && (
        <li>{t('campaigns.cameAnyway', { share: share(cameAnyway.shareBasisPoints) })}</li>
      )}
      {ladder && ladder.alwaysReached.companies > 0 && (
        <li>
          {t('campaigns.alwaysReached', {
            count: ladder.alwaysReached.companies,
            cost: money(ladder.alwaysReached.cost),
          })}
        </li>
      )}
      {budget && (
        <li>
          {budget.leastDays === null
            ? t('campaigns.budgetLasts')
            : t('campaigns.budgetEnds', { count: budget.leastDays })}
        </li>
      )}
      {withoutCost.lines > 0 && <li>{t('campaigns.withoutCost', { count: withoutCost.lines })}</li>}
      {late.purchases > 0 && <li>{t('campaigns.late', { count: late.purchases })}</li>}
    </ul>
  )
}

function Breakdown({ result, money }: PartProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const [by, setBy] = useState<(typeof breakdowns)[number]>('bySalesClass')
  const rows: readonly {
    key?: string | null
    name?: string | null
    points: number
    cost: string
    contributionMargin: string
  }[] = result[by]
  return (
    <div className={classes.scroll}>
      <Segments
        label={t('campaigns.breakdown')}
        value={by}
        choices={breakdowns.map((value) => ({ value, label: t(`campaigns.by.${value}`) }))}
        onChange={setBy}
      />
      <table className={classes.table}>
        <caption className="visually-hidden">{t(`campaigns.by.${by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`campaigns.by.${by}`)}</th>
            <th scope="col">{t('campaigns.figure.points')}</th>
            <th scope="col">{t('campaigns.figure.cost')}</th>
            <th scope="col">{t('campaigns.figure.margin')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, 12).map((row) => {
            const key = row.name ?? row.key ?? null
            return (
              <tr key={key ?? ''}>
                <th scope="row">
                  {key === null ? t('campaigns.none') : by === 'byBand' ? t(`campaigns.band.${key as 'top'}`) : key}
                </th>
                <td>{formats.points(row.points)}</td>
                <td>{money(row.cost)}</td>
                <td>{money(row.contributionMargin)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
