import type { ReactNode } from 'react'
import classes from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Right-aligned, as figures are. */
  readonly isFigure?: boolean
  /** Left out where there is no room: below 1100 px. */
  readonly isExtra?: boolean
  /** What `onSort` is given; without it the column can't be sorted by. */
  readonly sortBy?: string
}

interface DataTableProps<Row> {
  /** What the rows are, for whoever doesn't see them. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** How it is sorted now; a minus before it means falling. */
  readonly sort?: string | undefined
  readonly onSort?: (sort: string) => void
  readonly isSelected?: (row: Row) => boolean
}

/** Rows of 38 to 44 px, parted by lines. The cell of the first column names the row, and is where its link goes. */
export function DataTable<Row>({ caption, columns, rows, keyOf, sort, onSort, isSelected }: DataTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of fields is what an element of this role would say
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className={classes.scroll} aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" {...looksOf(column)} aria-sort={directionOf(column, sort)}>
                {column.sortBy && onSort ? (
                  <button type="button" onClick={() => onSort(nextSort(column.sortBy ?? '', sort))}>
                    {column.header}
                  </button>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} data-selected={isSelected?.(row)}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" {...looksOf(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} {...looksOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function looksOf({ isFigure, isExtra }: Pick<Column<never>, 'isFigure' | 'isExtra'>) {
  return { 'data-figure': isFigure, 'data-extra': isExtra }
}

function directionOf({ sortBy }: Pick<Column<never>, 'sortBy'>, sort: string | undefined) {
  if (sortBy === undefined) return undefined
  if (sort === sortBy) return 'ascending'
  return sort === `-${sortBy}` ? 'descending' : 'none'
}

function nextSort(sortBy: string, sort: string | undefined): string {
  return sort === sortBy ? `-${sortBy}` : sortBy
}
