import { parseMoney } from './money.ts'

/** @throws RangeError `<path>: …` unless the value is an integer from `least` to `most` */
export function requireInteger(value: number, path: string, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value) || value < least || value > most) {
    throw new RangeError(`${path}: must be an integer from ${least} to ${most}, not ${value}`)
  }
}

/** @throws RangeError `<path>.points: …` unless a rule can give this many: 1 to 10^12, so that every product stays exact */
export function requirePoints(points: number, path: string): void {
  requireInteger(points, `${path}.points`, 1, 10 ** 12)
}

/** @throws RangeError `<path>: …` for an empty list, which would match nothing */
export function requireSome(list: readonly unknown[], path: string): void {
  if (list.length === 0) throw new RangeError(`${path}: must not be empty`)
}

/** @throws RangeError `<path>: …` unless the text is a real date, YYYY-MM-DD */
export function requireDate(text: string, path: string): void {
  const time = Date.parse(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new RangeError(`${path}: must be a date like 2026-03-31, not ${JSON.stringify(text)}`)
  }
}

/**
 * Reads a decimal of a rule as ten-thousandths.
 * @throws RangeError `<path>: …` unless it is above zero and below 2^53 ten-thousandths
 */
export function parsePositive(text: string, path: string): number {
  let value: bigint
  try {
    value = parseMoney(text)
  } catch (error) {
    throw new RangeError(`${path}: ${(error as Error).message}`)
  }
  if (value <= 0n || value > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`${path}: must be above zero and below 900 billion, not ${text}`)
  }
  return Number(value)
}
