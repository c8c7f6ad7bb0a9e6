import { Segments, useFormats } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Compared, ComparisonTable } from './ComparisonTable.tsx'
import classes from './campaigns.module.css'
import type { DraftResult } from './campaigns.queries.ts'

const ROWS = 12
const breakdowns = ['bySalesClass', 'byMarginClass', 'byBand', 'byCategory', 'bySalesRep'] as const
type By = (typeof breakdowns)[number]

interface BreakdownProps {
  readonly result: DraftResult
  readonly other: Compared | null
  readonly money: (amount: string) => string
}

/** Where the points would have gone; beside another draft, what they would have cost there. */
export function Breakdown({ result, other, money }: BreakdownProps) {
  const { t } = useTranslation('admin')
  const [by, setBy] = useState<By>('bySalesClass')
  return (
    <div className={classes.scroll}>
      <Segments
        label={t('campaigns.breakdown')}
        value={by}
        choices={breakdowns.map((value) => ({ value, label: t(`campaigns.by.${value}`) }))}
        onChange={setBy}
      />
      {other ? (
        <CostsBeside by={by} result={result} other={other} money={money} />
      ) : (
        <Parts by={by} result={result} money={money} />
      )}
    </div>
  )
}

interface PartsProps extends Omit<BreakdownProps, 'other'> {
  readonly by: By
}

function Parts({ by, result, money }: PartsProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const parts = usePartsOf(by)
  return (
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
        {parts(result)
          .slice(0, ROWS)
          .map(({ key, name, points, cost, contributionMargin }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{formats.points(points)}</td>
              <td>{money(cost)}</td>
              <td>{money(contributionMargin)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function CostsBeside({ by, result, other, money }: PartsProps & { readonly other: Compared }) {
  const { t } = useTranslation('admin')
  const parts = usePartsOf(by)
  const costs = (draft: DraftResult) => new Map(parts(draft).map(({ key, cost }) => [key, Number(cost)]))
  const [mine, theirs] = [costs(result), costs(other.result)]
  const names = new Map([...parts(result), ...parts(other.result)].map(({ key, name }) => [key, name]))
  const header = t(`campaigns.by.${by}`)
  return (
    <ComparisonTable
      caption={`${t('campaigns.figure.cost')}, ${header}`}
      rowHeader={header}
      otherName={other.name}
      rows={[...names]
        .sort(byKey)
        .slice(0, ROWS)
        .map(([key, name]) => ({
          key,
          name,
          draft: mine.get(key) ?? 0,
          other: theirs.get(key) ?? 0,
          write: (amount) => money(String(amount)),
        }))}
    />
  )
}

/** As the parts of one draft come: those without a key last. */
function byKey([one]: readonly [string, string], [other]: readonly [string, string]): number {
  if (one === '' || other === '') return one === '' ? 1 : -1
  return one < other ? -1 : 1
}

/** The parts of a draft, each with what it is called. */
function usePartsOf(by: By) {
  const { t } = useTranslation('admin')
  const none = t('campaigns.none')
  return (draft: DraftResult) => {
    switch (by) {
      case 'byBand':
        return draft.byBand.map((part) => ({ ...part, name: t(`campaigns.band.${part.key}`) }))
      case 'bySalesRep':
        return draft.bySalesRep.map((part) => ({ ...part, key: part.salesRepId ?? '', name: part.name ?? none }))
      default:
        return draft[by].map((part) => ({ ...part, key: part.key ?? '', name: part.key ?? none }))
    }
  }
}
