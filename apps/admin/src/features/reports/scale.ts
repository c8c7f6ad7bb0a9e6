export interface Scale {
  readonly ticks: readonly number[]
  readonly domain: readonly [lowest: number, highest: number]
}

/** Zero, round figures up to the highest value, and those below zero that are reached: about three gridlines. */
export function scaleOf(values: readonly number[]): Scale {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)]
  const least = Math.max(highest, -lowest) / 2
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)))
  const step = ([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((times) => times * power >= least) ?? 10) * power
  const [below, above] = [Math.floor(-lowest / step), Math.ceil(highest / step)]
  const ticks = Array.from({ length: below + above + 1 }, (_, index) => (index - below) * step)
  return { ticks, domain: [lowest, above * step] }
}
