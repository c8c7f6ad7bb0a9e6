/** The columns that a file of rejected rows adds to those of its source. */
export const rejectColumns = ['line', 'column', 'code', 'reason'] as const

/** What spreadsheets take for a formula, and the guard itself. */
const LOOKS_LIKE_FORMULA = /^['=+\-@\t\r]/
const GUARDED = /^'['=+\-@\t\r]/
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/

/** A file whose last columns are ours holds rows that were rejected before. */
export function isRejectsHeader(names: readonly string[]): boolean {
  return rejectColumns.every((name, index) => names.at(index - rejectColumns.length)?.toLowerCase() === name)
}

/**
 * Keeps a spreadsheet from running a cell as a formula: an apostrophe stands before it. `unguardCell` takes away exactly
 * what this adds, so that a guarded file imports as it was.
 */
export function guardCell(cell: string): string {
  return LOOKS_LIKE_FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}

export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}

/** One line of CSV, with the quotes that it needs. */
export function csvLine(cells: readonly string[], delimiter: string): string {
  return `${cells.map((cell) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)}\n`
}
