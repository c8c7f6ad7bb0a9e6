/** A name or a subject as a header takes it: nothing that breaks lines or turns the direction of reading, whoever wrote it. */
export function oneLine(text: string, maxLength = 150): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069 ]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join('')}…`
}
