import { createHash } from 'node:crypto'

/** Uniform from 0 up to 1, without 1. */
export type Random = () => number

const WORD = 2 ** 32

/**
 * Random numbers that a seed gives again, on any machine: xoshiro128** by D. Blackman and S. Vigna (ACM Transactions on
 * Mathematical Software 47, 2021), its state the first 128 bits of the seed's SHA-256.
 */
export function seededRandom(seed: string): Random {
  const digest = createHash('sha256').update(seed).digest()
  let [a, b, c, d] = [0, 4, 8, 12].map((offset) => digest.readInt32LE(offset)) as [number, number, number, number]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return (result >>> 0) / WORD
  }
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
