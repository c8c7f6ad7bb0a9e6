/** `12.5000` as somebody would write it here: `12,5`. */
export function writtenDecimal(value: string | null, locale: string): string {
  if (value === null) return ''
  const plain = value.includes('.') ? value.replace(/0+$/, '').replace(/\.$/, '') : value
  return locale === 'en' ? plain : plain.replace('.', ',')
}

/** What the API takes, of what was written; null: nothing; undefined: not a number. */
export function readDecimal(written: string): string | null | undefined {
  const plain = written.replace(/[\s\u00a0]/g, '').replace(',', '.')
  if (plain === '') return null
  return /^\d{1,14}(\.\d{1,4})?$/.test(plain) ? plain : undefined
}
