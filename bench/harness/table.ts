import type { Measurement } from './row.ts'

const HEAD = ['row', 'ours', 'limit', 'unit', 'ratio', 'reach', '']

/** For people: figures to the right, and a mark on what stays below its reach. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [HEAD, ...measurements.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => align(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd(),
  )
  const notes = measurements.flatMap(({ row, note }) => (note === undefined ? [] : [`${row}: ${note}`]))
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}

function cellsOf({ row, ours, limit, unit, ratio, reach }: Measurement): string[] {
  return [row, whole(ours), whole(limit), unit, ratio.toFixed(2), `≥ ${reach.toFixed(2)}`, ratio < reach ? 'below' : '']
}

function align(cell: string, width: number, column: number): string {
  return column === 0 || HEAD[column] === 'unit' ? cell.padEnd(width) : cell.padStart(width)
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}
