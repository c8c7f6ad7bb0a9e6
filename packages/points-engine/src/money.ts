/** Ten-thousandths of a currency unit. Quantities are counted the same way: ten-thousandths of a unit. */
export type Money = bigint

/** Money and quantities in one currency or product unit. */
export const TEN_THOUSAND = 10_000

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/
/** `numeric(18,4)` has 18 digits, four of them decimals. */
const SMALLEST_TOO_LARGE = 10n ** 18n

/**
 * Reads a decimal: "-12.5" is -125000n. Zeros after the fourth decimal are fine ("1.50000").
 * @throws RangeError for anything but `-?digits(.digits)`, for a fifth significant decimal, and beyond numeric(18,4)
 */
export function parseMoney(text: string): Money {
  const [, sign, whole, decimals = ''] = DECIMAL.exec(text) ?? []
  if (whole === undefined) throw new RangeError(`money.malformed: ${excerpt(text)}`)
  if (/[1-9]/.test(decimals.slice(4))) throw new RangeError(`money.too_many_decimals: ${excerpt(text)}`)
  const amount = BigInt(whole + decimals.slice(0, 4).padEnd(4, '0'))
  if (amount >= SMALLEST_TOO_LARGE) throw new RangeError(`money.too_large: ${excerpt(text)}`)
  return sign === '-' ? -amount : amount
}

/** Writes exactly four decimals: 20249940n is "2024.9940". `parseMoney` reads it back unchanged. */
export function formatMoney(value: Money): string {
  const digits = (value < 0n ? -value : value).toString().padStart(5, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

function excerpt(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
