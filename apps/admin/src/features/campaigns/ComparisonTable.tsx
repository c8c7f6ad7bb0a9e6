import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { DraftResult } from './campaigns.queries.ts'

/** The draft that another one is compared with. */
export interface Compared {
  readonly name: string
  readonly result: DraftResult
}

export interface ComparedRow {
  readonly key: string
  readonly name: string
  /** Null: there is no such figure. */
  readonly draft: number | null
  readonly other: number | null
  readonly write: (value: number) => string
  /** Where the difference is another measure than the figures; it is never below zero. */
  readonly writeDifference?: (value: number) => string
}

interface ComparisonTableProps {
  /** What is compared. */
  readonly caption: string
  readonly otherName: string
  readonly rows: readonly ComparedRow[]
  /** What the rows are. */
  readonly rowHeader?: ReactNode
}

/** Two drafts side by side; under the figure of the first, how much more or less it is. */
export function ComparisonTable({ caption, otherName, rows, rowHeader }: ComparisonTableProps) {
  const { t } = useTranslation('admin')
  return (
    <table className={classes.comparison}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {rowHeader ? <th scope="col">{rowHeader}</th> : <td />}
          <th scope="col">
            {t('campaigns.thisOne')} <small>{t('campaigns.difference')}</small>
          </th>
          <th scope="col">{otherName}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, draft, other, write, writeDifference = write }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>
              {draft === null ? '–' : write(draft)}
              {draft !== null && other !== null && <small>{signed(draft - other, writeDifference)}</small>}
            </td>
            <td>{other === null ? '–' : write(other)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function signed(difference: number, write: (value: number) => string): string {
  const written = write(Math.abs(difference))
  // What is rounded away is no difference.
  if (written === write(0)) return `±${written}`
  return difference < 0 ? `−${written}` : `+${written}`
}
