/** Medians of all rounds. */
export interface Compared {
  readonly ours: number
  readonly limit: number
  /**
   * Of the two in the same round: a machine that is half as fast for some rounds changes what they are, but hardly how
   * they compare.
   */
  readonly ratio: number
}

/** Measures once and answers how many units a second it was. */
export type Round = () => Promise<number>

/**
 * Measures in turn, so that what else the machine does slows all of them alike.
 * @returns the median of each, in the order given
 */
export async function medians(rounds: number, measures: readonly Round[]): Promise<number[]> {
  return (await inTurn(rounds, measures)).map(median)
}

async function inTurn(rounds: number, measures: readonly Round[]): Promise<number[][]> {
  const results = measures.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, measure] of measures.entries()) results[index]?.push(await measure())
  }
  return results
}

/**
 * Units a second of our way and of the limit.
 * @param warmUps rounds before that do not count: a server that has just started has yet to be compiled
 */
export async function compare(rounds: number, warmUps: number, ours: Round, limit: Round): Promise<Compared> {
  await inTurn(warmUps, [ours, limit])
  const [each = [], limits = []] = await inTurn(rounds, [ours, limit])
  const ratios = each.map((value, round) => value / (limits[round] ?? 0))
  return { ours: median(each), limit: median(limits), ratio: median(ratios) }
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
