export type Country = 'SE' | 'NO' | 'DK'

/**
 * An organisation number that checks out and, as far as one can tell, is nobody's: Swedish companies have 556 and 559,
 * public bodies 20 to 23; Norwegian numbers begin with 8 or 9 (3 is for test data); Danish ones are far from 98.
 * @param serial below 10,000 for each country
 */
export function orgNoOf(country: Country, serial: number, isPublic = false): string {
  const digits = String(serial).padStart(4, '0')
  if (country === 'SE') return swedish(`${isPublic ? '29800' : '55800'}${digits}`)
  // One number in eleven has no check digit: it is passed over.
  if (country === 'NO') return withCheckDigit('31', serial, 8, [3, 2, 7, 6, 5, 4, 3, 2])
  return withCheckDigit('98', serial, 7, [2, 7, 6, 5, 4, 3, 2])
}

/** Luhn: every second digit counts twice, and a product of two digits is their sum. */
function swedish(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return `${nine.slice(0, 6)}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`
}

/** Modulus 11. */
function withCheckDigit(prefix: string, serial: number, length: number, weights: readonly number[]): string {
  for (let candidate = serial * 2; ; candidate += 1) {
    const digits = prefix + String(candidate).padStart(length - prefix.length, '0')
    const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
    const check = (11 - (sum % 11)) % 11
    if (check < 10) return digits + check
  }
}
