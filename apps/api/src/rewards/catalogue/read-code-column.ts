import { isUtf8 } from 'node:buffer'
import { columnMissing, malformedCsv, notText } from './voucher-code.errors.ts'

const COLUMN = 'code'
const DELIMITERS = [';', '\t', ',']

/**
 * The cells of the column `code` of a CSV file: UTF-8 with or without BOM, commas, semicolons or tabs, a header row, quoted
 * cells, LF or CRLF. Empty rows are left out; a row with more cells than the header, such as a code with an unquoted comma,
 * gives an empty cell rather than half a code.
 * @throws voucher.not_utf8, voucher.column_missing, voucher.malformed_csv
 */
export function readCodeColumn(file: Buffer): string[] {
  if (!isUtf8(file)) throw notText()
  const [header = [], ...rows] = readRows(file.toString('utf8').replace(/^\ufeff/, ''))
  const position = header.findIndex((name) => name.trim().toLowerCase() === COLUMN)
  if (position < 0) throw columnMissing()
  return rows
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) => (cells.length > header.length ? '' : (cells[position] ?? '')))
}

function readRows(text: string): string[][] {
  const cell = cellPattern(text)
  const rows: string[][] = [[]]
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex
    const [, quoted, plain, end] = cell.exec(text) ?? []
    if (end === undefined) throw malformedCsv(text.slice(0, start).split('\n').length)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end.endsWith('\n') || end === '\r') rows.push([])
  }
  return rows
}

/** A cell with what ends it, from where the last one ended. */
function cellPattern(text: string): RegExp {
  const headerRow = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  const delimiter = DELIMITERS.find((candidate) => headerRow.includes(candidate)) ?? ','
  return new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*)?)(${delimiter}|\\r?\\n|\\r|$)`,
    'y',
  )
}
