/** Exact decimal arithmetic for the sums that people check with a calculator: an integer and how many decimals it has. */
export interface Exact {
  readonly digits: bigint
  readonly decimals: number
}

export function exact(value: string | number): Exact {
  const [whole = '0', fraction = ''] = String(value).split('.')
  return { digits: BigInt(whole + fraction), decimals: fraction.length }
}

export function times(one: Exact, other: Exact): Exact {
  return { digits: one.digits * other.digits, decimals: one.decimals + other.decimals }
}

/** Undefined: it doesn't come out even with that many decimals. */
export function dividedBy(one: Exact, other: Exact, decimals: number): Exact | undefined {
  if (other.digits === 0n) return undefined
  const numerator = one.digits * 10n ** BigInt(decimals + other.decimals)
  const denominator = other.digits * 10n ** BigInt(one.decimals)
  return numerator % denominator === 0n ? { digits: numerator / denominator, decimals } : undefined
}

/** As a plain decimal string, without zeros at its end. */
export function written({ digits, decimals }: Exact): string {
  const isNegative = digits < 0n
  const text = String(isNegative ? -digits : digits).padStart(decimals + 1, '0')
  const whole = text.slice(0, text.length - decimals)
  const fraction = text.slice(text.length - decimals).replace(/0+$/, '')
  return `${isNegative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
