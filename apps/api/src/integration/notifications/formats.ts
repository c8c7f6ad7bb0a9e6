import type { Locale } from '../../platform/club-settings/index.ts'
import { en } from './texts/en.ts'
import { nb } from './texts/nb.ts'
import { sv } from './texts/sv.ts'
import type { Texts } from './texts/texts.ts'

/** Figures and days as a reader's language writes them. */
export interface Formats {
  readonly texts: Texts
  number(value: number): string
  points(count: number): string
  /** A business date. */
  day(date: string): string
  /** Such as `10 minutes`, in the largest unit that is exact. */
  duration(minutes: number): string
}

const languages = { sv: { tag: 'sv-SE', texts: sv }, nb: { tag: 'nb-NO', texts: nb }, en: { tag: 'en-GB', texts: en } }
const HOUR = 60
const DAY = 24 * HOUR

export function formatsIn(locale: Locale): Formats {
  const { tag, texts } = languages[locale]
  const numbers = new Intl.NumberFormat(tag)
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' })
  const inUnit = (unit: 'day' | 'hour' | 'minute', value: number) =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  return {
    texts,
    number: (value) => numbers.format(value),
    points: (count) => texts.points(numbers.format(count), count),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    duration: (minutes) => {
      if (minutes % DAY === 0) return inUnit('day', minutes / DAY)
      return minutes % HOUR === 0 ? inUnit('hour', minutes / HOUR) : inUnit('minute', minutes)
    },
  }
}
