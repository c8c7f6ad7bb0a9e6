import { guessedFirst } from './guessed-first.ts'
import { normalised } from './password-hash.ts'
import { refusedPassword } from './staff-sign-in.errors.ts'

const LEAST = 12
const MOST = 200
/** A part that is easily guessed is worth as much as two characters that are not; so many it has to be worth in all. */
const WORTH_OF_A_PART = 2
const ENOUGH = 10

/** What is said of a password, most telling first. */
const reasons = {
  personal: 'It is mostly your name, your address or the name of the club: anybody who knows you guesses it.',
  common: 'It is mostly a word or a year that guessing begins with. Take several words that do not belong together.',
  sequence: 'It is mostly neighbours on the keyboard or in the alphabet.',
  repeats: 'It is mostly the same over and over again.',
} as const

type Reason = keyof typeof reasons

interface Part {
  readonly reason: Reason
  readonly at: number
  readonly length: number
}

/**
 * Refuses a password that is short or soon guessed, with the reason.
 * @param known what others know of the person and the club
 * @param field of the request that has it
 * @throws password.too_short, password.too_long, password.personal, password.common, password.sequence, password.repeats
 */
export function assertGoodPassword(password: string, known: readonly string[], field: string): void {
  const characters = [...normalised(password)]
  const { length } = characters
  if (length < LEAST) throw refusedPassword('too_short', field, `It takes at least ${LEAST} characters.`)
  if (length > MOST) throw refusedPassword('too_long', field, `It takes at most ${MOST} characters.`)
  const parts = guessableParts(characters, known)
  const covered = parts.reduce((sum, part) => sum + part.length, 0)
  if (length - covered + parts.length * WORTH_OF_A_PART >= ENOUGH) return
  const reason = mostOf(parts)
  throw refusedPassword(reason, field, reasons[reason])
}

/** Parts that do not overlap, longest first. */
function guessableParts(characters: readonly string[], known: readonly string[]): Part[] {
  const plain = characters.map(baseLetter).join('')
  const spoken = [...plain].map((character) => standsFor[character] ?? character).join('')
  const personal = wordsIn(known)
  const found = [
    ...[plain, spoken].flatMap((text) => [
      ...occurrences(text, personal, 'personal'),
      ...occurrences(text, guessedFirst, 'common'),
    ]),
    ...matches(plain, YEAR, 'common'),
    ...walksIn(plain),
    ...repeatsIn(plain),
  ]
  const taken = new Set<number>()
  return found
    .sort((one, other) => other.length - one.length)
    .filter(({ at, length }) => {
      const places = Array.from({ length }, (_, index) => at + index)
      if (places.some((place) => taken.has(place))) return false
      for (const place of places) taken.add(place)
      return true
    })
}

function mostOf(parts: readonly Part[]): Reason {
  const lengths = new Map<Reason, number>()
  for (const { reason, length } of parts) lengths.set(reason, (lengths.get(reason) ?? 0) + length)
  const [[reason] = ['repeats' as const]] = [...lengths].sort(([, one], [, other]) => other - one)
  return reason
}

const standsFor: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** One code unit for one character, so that places stay the same: small, without accents. */
function baseLetter(character: string): string {
  const [base = character] = character.toLowerCase().normalize('NFD')
  return { ø: 'o', æ: 'a', ß: 's' }[base] ?? base.slice(-1)
}

function wordsIn(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) =>
    [...text]
      .map(baseLetter)
      .join('')
      .split(/[^\p{L}\p{N}]+/u),
  )
  return words.filter((word) => word.length >= 3)
}

function* occurrences(text: string, words: readonly string[], reason: Reason): Generator<Part> {
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      yield { reason, at, length: word.length }
  }
}

function* matches(text: string, pattern: RegExp, reason: Reason): Generator<Part> {
  for (const { index, 0: match } of text.matchAll(pattern)) yield { reason, at: index, length: match.length }
}

const YEAR = /(?:19|20)\d\d/g

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopa',
  'asdfghjkloa',
  'azertyuiop',
  'qwertzuiop',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujm',
  '1q2w3e4r5t6y7u8i9o0p',
  '!"#%&/()=',
  '!@#$%^&*()',
]
const SHORTEST_WALK = 3

/** Three and more in a row, in either direction. */
function* walksIn(text: string): Generator<Part> {
  for (const row of [...rows, ...rows.map((each) => [...each].reverse().join(''))]) {
    for (let at = 0; at < text.length; at += 1) {
      let length = 0
      while (at + length < text.length && row.includes(text.slice(at, at + length + 1))) length += 1
      if (length >= SHORTEST_WALK) yield { reason: 'sequence', at, length }
    }
  }
}

/** What follows itself: of each all but the first. */
function* repeatsIn(text: string): Generator<Part> {
  for (const { index, 0: all, 1: first = '' } of text.matchAll(/(.{1,20}?)\1+/gsu)) {
    const length = all.length - first.length
    if (length >= 2) yield { reason: 'repeats', at: index + first.length, length }
  }
}
