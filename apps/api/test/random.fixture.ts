/** A whole number from 0 to one less than `below`. */
export type Random = (below: number) => number

/** Numerical Recipes' linear congruential generator: the same numbers for the same seed. Its upper bits are good enough. */
export function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
