const QUOTE = 34
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

export interface QuotedRecord {
  readonly cells: readonly string[]
  /** Something follows a closing quote. */
  readonly isStray: boolean
  /** Where its text ends, and where the next record starts. */
  readonly end: number
  readonly next: number
}

/**
 * The record that starts at `start` and may hold quoted cells, with delimiters and line ends inside.
 * @param isEnd no more text will come
 * @returns null if the record does not end in this text
 */
export function cutQuotedRecord(text: string, start: number, delimiter: string, isEnd: boolean): QuotedRecord | null {
  const cells: string[] = []
  let isStray = false
  for (let at = start; ; ) {
    let quoted: string | null = null
    if (text.charCodeAt(at) === QUOTE) {
      const closing = closingQuote(text, at + 1)
      // A quote at the very end of what is here may be the first of two.
      if (closing < 0 || (closing === text.length - 1 && !isEnd)) return null
      quoted = text.slice(at + 1, closing).replaceAll('""', '"')
      at = closing + 1
    }
    const next = endOfCell(text, at, delimiter)
    if (next === text.length && !isEnd) return null
    const isLast = next === text.length || text.charCodeAt(next) === LINE_FEED
    const end = isLast && next > at && text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next
    const plain = text.slice(at, end)
    if (quoted !== null && plain !== '') isStray = true
    cells.push(quoted === null ? plain : quoted + plain)
    if (isLast) return { cells, isStray, end, next: next + 1 }
    at = next + 1
  }
}

/** Where the quote is that no other one follows; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at
  }
  return -1
}

function endOfCell(text: string, from: number, delimiter: string): number {
  const stop = delimiter.charCodeAt(0)
  let at = from
  while (at < text.length && text.charCodeAt(at) !== stop && text.charCodeAt(at) !== LINE_FEED) at += 1
  return at
}
