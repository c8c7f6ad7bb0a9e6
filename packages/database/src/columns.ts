import { customType } from 'drizzle-orm/pg-core'

const TEN_THOUSAND = 10_000n

/** `numeric(18,4)` in PostgreSQL, a bigint of ten-thousandths in code: nothing between an invoice and a posting is a float. */
export const tenThousandths = customType<{ data: bigint; driverData: string }>({
  dataType: () => 'numeric(18,4)',
  fromDriver: decimalToTenThousandths,
  toDriver: tenThousandthsToDecimal,
})

/** `bytea` as a Buffer. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Reads PostgreSQL's own output of a `numeric(18,4)` ("-12.5000", "3"); it is not a validator of foreign input. */
export function decimalToTenThousandths(text: string): bigint {
  const isNegative = text.startsWith('-')
  const [whole = '0', fraction = ''] = (isNegative ? text.slice(1) : text).split('.')
  const value = BigInt(whole) * TEN_THOUSAND + BigInt(fraction.padEnd(4, '0').slice(0, 4))
  return isNegative ? -value : value
}

/** Writes ten-thousandths as the decimal that PostgreSQL reads, always with four decimals. */
export function tenThousandthsToDecimal(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(5, '0')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}
