import { type Locale, languageTags } from '../texts/locales.ts'
import { dates, distances, numbers } from './formatters.ts'

type Numeric = Parameters<Intl.NumberFormat['format']>[0]

export interface MoneyOptions {
  /** Öre and cents too: for invoice lines. */
  readonly isExact?: boolean
}

/** Figures and dates as a person's language writes them. Decimal strings are read exactly, never as a float. */
export interface Formats {
  readonly locale: Locale
  /** `48 250` */
  points(points: number): string
  /** `+240`, `−240` (U+2212), `0` */
  signedPoints(points: number): string
  /** `9 600 kr`, and `800,00 kr` when exact. */
  money(amount: string | number, currency: string, options?: MoneyOptions): string
  /** `12,5`; at most `digits` decimals. */
  decimal(value: string | number, digits?: number): string
  /** Of a share: 0.342 is `34,2 %`. */
  percent(share: number, digits?: number): string
  /** `3x`, `0,5x` */
  multiplier(value: number): string
  /** `18 november`, with its year if it isn't this year's. */
  date(day: string): string
  /** `18 dec` */
  shortDate(day: string): string
  /** `November`, with its year if it isn't this year's; capitalized, as a heading. */
  month(day: string): string
  /** `18 november 07:52` */
  dateTime(instant: string): string
  /** `07:52` */
  time(instant: string): string
  /** `i dag`, `i går`, `för 3 dagar sedan`, `om 2 veckor`; a date when it is farther than a month. */
  relative(day: string): string
  /** As a heading: `I dag`, `I går`, else the date. */
  relativeDay(day: string): string
  /** The business date of an instant; a date stays as it is. */
  day(at: string): string
}

export interface FormatOptions {
  /** The club's, for instants; that of the device if it isn't known. */
  readonly timeZone?: string
  readonly now?: () => Date
}

const DAY_MS = 86_400_000

export function createFormats(locale: Locale, { timeZone, now = () => new Date() }: FormatOptions = {}): Formats {
  const tag = languageTags[locale]
  const onDay = (options: Intl.DateTimeFormatOptions) => dates(tag, { ...options, timeZone: 'UTC' })
  const inZone = (options: Intl.DateTimeFormatOptions) => dates(tag, { ...options, ...(timeZone && { timeZone }) })
  const distance = (value: number, unit: 'day' | 'week') => distances(tag, { numeric: 'auto' }).format(value, unit)
  const today = () => businessDate(now(), timeZone)
  const daysUntil = (day: string) => Math.round((atUtc(day).getTime() - atUtc(today()).getTime()) / DAY_MS)
  const isThisYear = (day: string) => day.slice(0, 4) === today().slice(0, 4)
  const formatted = (value: string | number, options: Intl.NumberFormatOptions) =>
    withMinus(numbers(tag, options).format(value as Numeric))

  const formats: Formats = {
    locale,
    points: (points) => formatted(points, { maximumFractionDigits: 0 }),
    signedPoints: (points) => formatted(points, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    money: (amount, currency, { isExact = false } = {}) => withMinus(money(tag, amount, currency, isExact)),
    decimal: (value, digits = 2) => formatted(value, { maximumFractionDigits: digits }),
    percent: (share, digits = 1) => formatted(share, { style: 'percent', maximumFractionDigits: digits }),
    multiplier: (value) => `${formatted(value, { maximumFractionDigits: 2 })}x`,
    date: (day) =>
      onDay({ day: 'numeric', month: 'long', ...(!isThisYear(day) && { year: 'numeric' }) }).format(atUtc(day)),
    shortDate: (day) =>
      onDay({ day: 'numeric', month: 'short', ...(!isThisYear(day) && { year: 'numeric' }) })
        .format(atUtc(day))
        .replace(/(\p{L})\./u, '$1'),
    month: (day) =>
      capitalized(onDay({ month: 'long', ...(!isThisYear(day) && { year: 'numeric' }) }).format(atUtc(day))),
    dateTime: (instant) => `${formats.date(businessDate(new Date(instant), timeZone))} ${formats.time(instant)}`,
    time: (instant) => inZone({ hour: '2-digit', minute: '2-digit' }).format(new Date(instant)),
    day: (at) => (at.length === 10 ? at : businessDate(new Date(at), timeZone)),
    relativeDay: (day) => {
      const days = daysUntil(day)
      return Math.abs(days) <= 1 ? capitalized(distance(days, 'day')) : formats.date(day)
    },
    relative: (day) => {
      const days = daysUntil(day)
      if (Math.abs(days) < 14) return distance(days, 'day')
      return Math.abs(days) <= 31 ? distance(Math.round(days / 7), 'week') : formats.date(day)
    },
  }
  return formats
}

/** Currencies that are written in letters stand last in every language: `9 600 kr`. */
function money(tag: string, amount: string | number, currency: string, isExact: boolean): string {
  const digits = isExact ? {} : { minimumFractionDigits: 0, maximumFractionDigits: 0 }
  const format = numbers(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...digits })
  const parts = format.formatToParts(amount as Numeric)
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency
  if (!/^\p{L}+$/u.test(symbol)) return parts.map(({ value }) => value).join('')
  const figure = parts.filter(({ type, value }) => type !== 'currency' && !(type === 'literal' && value.trim() === ''))
  return `${figure.map(({ value }) => value).join('')}\u00a0${symbol}`
}

function withMinus(text: string): string {
  return text.replace('-', '−')
}

function atUtc(day: string): Date {
  return new Date(`${day.slice(0, 10)}T00:00:00Z`)
}

function businessDate(instant: Date, timeZone: string | undefined): string {
  return dates('sv-SE', { dateStyle: 'short', ...(timeZone && { timeZone }) }).format(instant)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
