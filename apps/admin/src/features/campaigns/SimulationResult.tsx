import { CsvLink, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { Breakdown } from './Breakdown.tsx'
import { type Compared, ComparisonTable } from './ComparisonTable.tsx'
import classes from './campaigns.module.css'
import { type DraftResult, simulatedCompanies } from './campaigns.queries.ts'
import { LadderBars, MonthBars } from './SimulationBars.tsx'
import { SimulationFindings } from './SimulationFindings.tsx'
import { CompanyTables } from './SimulationTables.tsx'
import type { Tried } from './use-simulation.ts'

/** What a draft would have come to; beside it another one, if there is one. */
export function SimulationResult({ simulation, comparedName }: Tried) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (simulation.result === null) return null
  const { draft, comparedWith, currency, purchases } = simulation.result
  const money = (amount: string) => formats.money(amount, currency)
  const other = comparedWith && comparedName !== null ? { name: comparedName, result: comparedWith } : null
  const windows = draft.windows.length
  return (
    <>
      <p className={classes.dim}>
        {t('campaigns.triedOn', {
          purchases: formats.points(purchases),
          from: formats.date(simulation.from),
          to: formats.date(simulation.to),
        })}{' '}
        {windows > 1 && t('campaigns.inWindows', { count: windows })} {t('campaigns.showsCost')}
      </p>
      {other ? <FiguresBeside result={draft} other={other} money={money} /> : <Figures result={draft} money={money} />}
      {draft.companies === 0 ? (
        <p>{t('campaigns.nobodyEarns')}</p>
      ) : (
        <>
          <div className={classes.pair}>
            <MonthBars months={draft.months} money={money} />
            {draft.ladder && <LadderBars ladder={draft.ladder} money={money} />}
          </div>
          <SimulationFindings result={draft} money={money} />
          <CompanyTables result={draft} money={money} />
          <CsvLink
            path={simulatedCompanies(simulation.id)}
            query={{ format: 'csv' }}
            label={t('campaigns.companiesCsv')}
          />
          <Breakdown result={draft} other={other} money={money} />
        </>
      )}
    </>
  )
}

interface FiguresProps {
  readonly result: DraftResult
  readonly money: (amount: string) => string
}

function Figures({ result, money }: FiguresProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const windows = result.windows.length
  const perWindow =
    windows > 1 ? t('campaigns.perWindow', { points: formats.points(Math.round(result.points / windows)) }) : null
  return (
    <dl className={classes.figures}>
      <Figure name={t('campaigns.figure.points')} note={perWindow}>
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
  )
}

interface FigureProps {
  readonly name: string
  readonly note?: string | null
  readonly children: string
}

function Figure({ name, note = null, children }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {note !== null && <dd className={classes.note}>{note}</dd>}
    </div>
  )
}

/** The same, and what else tells two drafts apart. */
function FiguresBeside({ result, other, money }: FiguresProps & { readonly other: Compared }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const percent = (basisPoints: number) => formats.percent(basisPoints / 10_000)
  const row = (
    figure: 'points' | 'cost' | 'margin' | 'share' | 'companies' | 'purchases',
    of: (draft: DraftResult) => number | null,
    write: (value: number) => string,
    writeDifference = write,
  ) => ({
    key: figure,
    name: t(`campaigns.figure.${figure}`),
    draft: of(result),
    other: of(other.result),
    write,
    writeDifference,
  })
  const amount = (value: number) => money(String(value))
  return (
    <ComparisonTable
      caption={t('campaigns.sideBySide')}
      otherName={other.name}
      rows={[
        row('points', ({ points }) => points, formats.points),
        row('cost', ({ cost }) => Number(cost), amount),
        row('margin', ({ contributionMargin }) => Number(contributionMargin), amount),
        row(
          'share',
          ({ costShareBasisPoints }) => costShareBasisPoints,
          percent,
          (basisPoints) => t('campaigns.percentagePoints', { points: formats.decimal(basisPoints / 100, 1) }),
        ),
        row('companies', ({ companies }) => companies, formats.points),
        row('purchases', ({ purchases }) => purchases, formats.points),
      ]}
    />
  )
}
