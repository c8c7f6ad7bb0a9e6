import type { Header } from './csv-file.ts'
import type { Fault } from './fault.ts'

/** A row while its cells are read. It keeps its first fault; what is read after that is of no use. */
export interface RowInReading {
  readonly cells: readonly string[]
  fault: Fault | null
}

/** Reads one cell of each row. */
export type Cell<Value> = (row: RowInReading) => Value

/** What a column holds: the value of a text that is not empty, or its fault. */
export type CellType<Value> = (text: string, column: string) => Value | Fault

const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/

/** The columns of one file, found by name without regard to case. */
export class Columns {
  /** Decimals may be written with a comma, since that does not separate the cells. */
  readonly usesDecimalComma: boolean
  readonly #positions: ReadonlyMap<string, number>

  constructor(header: Header) {
    this.usesDecimalComma = header.delimiter === ';'
    this.#positions = new Map(header.names.map((name, position) => [name.toLowerCase(), position]))
  }

  /** @param placeholder what to go on with after a fault */
  required<Value>(
    column: string,
    type: CellType<Value>,
    placeholder: Value,
    missing = missingCell(column),
  ): Cell<Value> {
    const position = this.#positions.get(column) ?? -1
    return (row) => {
      const text = textAt(row, position)
      const value = text === '' ? text : accepted(row, type(text, column))
      if (value === '') row.fault ??= missing
      return value === '' ? placeholder : ((value as Value | null) ?? placeholder)
    }
  }

  /** Undefined: the file has no such column. Null: the cell is empty. */
  optional<Value>(column: string, type: CellType<Value>): Cell<Value | null | undefined> {
    const position = this.#positions.get(column)
    if (position === undefined) return () => undefined
    return (row) => {
      const text = textAt(row, position)
      const value = text === '' ? null : accepted(row, type(text, column))
      return value === '' ? null : value
    }
  }
}

/** Trimmed and in Unicode's composed form, so that what looks the same is the same. */
function textAt(row: RowInReading, position: number): string {
  const cell = row.cells[position] ?? ''
  return cell === '' || PLAIN.test(cell) ? cell : cell.trim().normalize('NFC')
}

function accepted<Value>(row: RowInReading, value: Value | Fault): Value | null {
  if (!isFault(value)) return value
  row.fault ??= value
  return null
}

function isFault(value: unknown): value is Fault {
  return typeof value === 'object' && value !== null && 'code' in value
}

function missingCell(column: string): Fault {
  return { column, code: 'cell.missing', message: 'The cell must not be empty.' }
}
