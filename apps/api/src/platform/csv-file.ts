import type { Page } from './page.ts'

type Cell = string | number | boolean | null

/** A file's columns, in their order. */
export type Columns<Row> = { readonly [name: string]: (row: Row) => Cell }

const ROWS_OF_A_PIECE = 1_000
/** Without it, spreadsheets take a file for one in an alphabet of their own. */
const BYTE_ORDER_MARK = '\uFEFF'
/** The beginning of what a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^-?\d+(?:\.\d+)?$/
const NEEDS_QUOTES = /[",\r\n]/

/** A whole list as CSV (RFC 4180), a page at a time. */
export async function* csvFile<Row>(
  columns: Columns<Row>,
  readPage: (page: { readonly limit: number; readonly cursor: string | undefined }) => Promise<Page<Row>>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRecord(Object.keys(columns))
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await readPage({ limit: ROWS_OF_A_PIECE, cursor })
    yield items.map((row) => csvRecord(Object.values(columns).map((cell) => cell(row)))).join('')
    cursor = nextCursor ?? undefined
  } while (cursor !== undefined)
}

/** One line of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  const harmless = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
