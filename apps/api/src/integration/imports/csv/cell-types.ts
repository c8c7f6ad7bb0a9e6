import { z } from 'zod'
import { Email } from '../../../platform/scalars.ts'
import type { CellType } from './columns.ts'
import type { Fault } from './fault.ts'

const FIRST_DAY = '1900-01-01'
const DECIMAL = /^(-?)(\d+)(?:[.,](\d+))?$/
const MAX_DIGITS_BEFORE_POINT = 14
const MAX_DECIMALS = 4
const MAX_LENGTH_OF_DAY = 40
const CONTROL_CHARACTER = /\p{Cc}/u
const CONTROL_CHARACTERS = /\p{Cc}/gu
const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const INSTANT = z.iso.datetime({ offset: true })
/** A file has few different days; checking each cell anew would cost a quarter of the time of reading a row. */
const MAX_KNOWN_DAYS = 10_000

/** What identifies something: a number, a SKU, an invoice number. */
export function key(maxLength: number): CellType<string> {
  return (text, column) => {
    if (!CONTROL_CHARACTER.test(text)) return within(maxLength, text, column)
    return { column, code: 'cell.control_character', message: 'The cell holds a line break or a control character.' }
  }
}

/** Words for people, on one line: line breaks become spaces, and control characters, which real exports have, go. */
export function text(maxLength: number): CellType<string> {
  return (text, column) => {
    if (!CONTROL_CHARACTER.test(text)) return within(maxLength, text, column)
    return within(
      maxLength,
      text
        .replaceAll(/[\t\n\v\f\r\u0085]+/g, ' ')
        .replaceAll(CONTROL_CHARACTERS, '')
        .trim(),
      column,
    )
  }
}

function within(maxLength: number, text: string, column: string): string | Fault {
  if (text.length <= maxLength) return text
  return { column, code: 'cell.too_long', message: `The cell has more than ${maxLength} characters.` }
}

export const email: CellType<string> = (text, column) =>
  Email.safeParse(text).success ? text : { column, code: 'email.invalid', message: 'The cell is no e-mail address.' }

export const currency: CellType<string> = (text, column) =>
  /^[A-Z]{3}$/.test(text)
    ? text
    : { column, code: 'currency.invalid', message: 'A currency is three capital letters, such as SEK.' }

export function wholeNumber(min: number, max: number): CellType<number> {
  return (text, column) => {
    const value = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN
    if (value >= min && value <= max) return value
    return { column, code: 'number.invalid', message: `The cell must be a whole number from ${min} to ${max}.` }
  }
}

/** 1 or 0. */
export const yesOrNo: CellType<boolean> = (text, column) =>
  text === '1' || text === '0' ? text === '1' : { column, code: 'number.invalid', message: 'The cell must be 1 or 0.' }

/** A decimal with up to 14 digits before and four significant ones after its point, as ten-thousandths. */
export function decimal({ usesDecimalComma }: { readonly usesDecimalComma: boolean }): CellType<bigint> {
  return (text, column) => {
    const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? []
    if (whole === undefined || (!usesDecimalComma && text.includes(','))) return invalidAmount(column, usesDecimalComma)
    if (whole.length > MAX_DIGITS_BEFORE_POINT) {
      return { column, code: 'amount.too_large', message: 'At most 14 digits can stand before the decimal point.' }
    }
    const digits = decimals.length > MAX_DECIMALS ? decimals.replace(/0+$/, '') : decimals
    if (digits.length > MAX_DECIMALS) {
      return { column, code: 'amount.too_many_decimals', message: 'At most four decimals can differ from zero.' }
    }
    // A string of digits becomes a number and then a bigint three times as fast as it becomes a bigint.
    const text4 = whole + digits.padEnd(MAX_DECIMALS, '0')
    const value = text4.length <= 15 ? BigInt(Number(text4)) : BigInt(text4)
    return sign === '-' ? -value : value
  }
}

/** What must not be below zero, such as a cost. */
export function notNegative(type: CellType<bigint>): CellType<bigint> {
  return (text, column) => {
    const value = type(text, column)
    if (typeof value !== 'bigint' || value >= 0n) return value
    return { column, code: 'amount.negative', message: 'The amount must not be below zero.' }
  }
}

/** An ISO date; a time of day is cut off. */
export function day(): CellType<string> {
  const known = new Map<string, string | Fault>()
  return (text, column) => {
    let day = known.get(text)
    if (day === undefined) {
      day = readDay(text) ?? { column, code: 'date.invalid', message: 'A date is written 2026-03-31, from 1900 on.' }
      if (known.size < MAX_KNOWN_DAYS && text.length < MAX_LENGTH_OF_DAY) known.set(text, day)
    }
    return day
  }
}

/** An ISO moment that says how far its clock is from UTC. */
export const instant: CellType<string> = (text, column) => {
  const moment = text.replace(' ', 'T')
  if (INSTANT.safeParse(moment).success) return moment
  return { column, code: 'instant.invalid', message: 'A moment is written 2026-03-31T14:30:00+02:00.' }
}

function readDay(text: string): string | null {
  const day = DAY.exec(text)?.[1]
  return day !== undefined && day >= FIRST_DAY && z.iso.date().safeParse(day).success ? day : null
}

function invalidAmount(column: string, usesDecimalComma: boolean): Fault {
  const example = usesDecimalComma ? '1204,50 or 1204.50' : '1204.50'
  return { column, code: 'amount.invalid', message: `An amount is written ${example}, without anything else.` }
}
