/** Numbers that look random and are the same every time. */
export interface Random {
  /** At least `least`, below `most`. */
  between(least: number, most: number): number
  /** A whole number from `least` through `most`. */
  whole(least: number, most: number): number
  /** True in this share of cases. */
  chance(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** The heavier, the likelier. */
  pickWeighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item
}

const SEED = 'Nordverk'

/**
 * A stream of its own for each name: what is drawn for one thing never depends on what else is drawn, so that one more
 * product or company leaves all others as they were.
 */
export function randomOf(...name: readonly (string | number)[]): Random {
  const next = sfc32(`${SEED} ${name.join(' ')}`)
  const between = (least: number, most: number) => least + next() * (most - least)
  return {
    between,
    whole: (least, most) => Math.floor(between(least, most + 1)),
    chance: (share) => next() < share,
    pick: <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item,
    pickWeighted: <Item>(items: readonly Item[], weightOf: (item: Item) => number) => {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0)
      for (const item of items) {
        left -= weightOf(item)
        if (left < 0) return item
      }
      return items.at(-1) as Item
    },
  }
}

/** Chris Doty-Humphrey's small fast counter, 32 bits: the same in every version of every JavaScript engine. */
function sfc32(seed: string): () => number {
  let [a, b, c, counter] = [hash(seed, 0x811c9dc5), hash(seed, 0x9e3779b9), hash(seed, 0x85ebca6b), 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

/** FNV-1a. */
function hash(text: string, basis: number): number {
  let value = basis
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}
