export interface Compared {
  readonly ours: number
  readonly limit: number
}

/** Measures once and answers how many units a second it was. */
export type Round = () => Promise<number>

/**
 * Measures in turn, so that what else the machine does slows all of them alike.
 * @returns the median of each, in the order given
 */
export async function medians(rounds: number, measures: readonly Round[]): Promise<number[]> {
  const results = measures.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, measure] of measures.entries()) results[index]?.push(await measure())
  }
  return results.map(median)
}

/**
 * Units a second of our way and of the limit.
 * @param warmUps rounds before that do not count: a server that has just started has yet to be compiled
 */
export async function compare(rounds: number, warmUps: number, ours: Round, limit: Round): Promise<Compared> {
  await medians(warmUps, [ours, limit])
  const [oursMedian = 0, limitMedian = 0] = await medians(rounds, [ours, limit])
  return { ours: oursMedian, limit: limitMedian }
}

/** How many units a second `work` does, which answers how many it did. */
export async function rate(work: () => Promise<number>): Promise<number> {
  const startedAt = performance.now()
  const units = await work()
  return (units * 1000) / (performance.now() - startedAt)
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}
