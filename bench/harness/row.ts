/** One line of the table. */
export interface Measurement {
  readonly row: string
  /** In `unit`, as `limit` is. */
  readonly ours: number
  readonly limit: number
  readonly ratio: number
  /** The ratio that we want to keep above. */
  readonly reach: number
  readonly unit: string
  /** For people. */
  readonly note?: string
}

export interface BenchOptions {
  /** Short and small: to see that it runs, not to quote. */
  readonly isQuick: boolean
  /** A folder for CPU profiles of the server and of commands. */
  readonly profiles?: string
  /** Prints the plans of the slowest statements, where a row knows its statements. */
  readonly explains?: boolean
}

/** A row of the table, by the name that `--rows` calls it. */
export type Row = (options: BenchOptions) => Promise<Measurement[]>

export function measurement(
  row: string,
  unit: string,
  { ours, limit, ratio = ours / limit }: Pick<Measurement, 'ours' | 'limit'> & { readonly ratio?: number },
  reach: number,
  note?: string,
): Measurement {
  return { row, ours, limit, ratio, reach, unit, ...(note !== undefined && { note }) }
}
