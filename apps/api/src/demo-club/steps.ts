import type { DemoBooks, DemoDocument } from './nordverk/index.ts'

/** A day on which something happens. */
export interface Step {
  readonly day: string
  readonly documents: readonly DemoDocument[]
  /** How many documents were recorded before this day. */
  readonly before: number
  /** It is the first one in its month. */
  readonly beginsMonth: boolean
  /** Its quarter is over with it. */
  readonly endsQuarter: boolean
}

/** The days with documents or new prices, in their order. */
export function stepsOf({ documents, products, today }: DemoBooks): Step[] {
  const byDay = new Map<string, DemoDocument[]>()
  for (const document of documents) {
    const ofDay = byDay.get(document.deliveredOn)
    if (ofDay) ofDay.push(document)
    else byDay.set(document.deliveredOn, [document])
  }
  for (const { prices } of products) {
    for (const { validFrom } of prices.slice(1))
      if (validFrom < today && !byDay.has(validFrom)) byDay.set(validFrom, [])
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))
  let before = 0
  return days.map(([day, ofDay], index) => {
    const step = {
      day,
      documents: ofDay,
      before,
      beginsMonth: day.slice(0, 7) !== days[index - 1]?.[0].slice(0, 7),
      endsQuarter: quarterOf(day) !== quarterOf(days[index + 1]?.[0] ?? ''),
    }
    before += ofDay.length
    return step
  })
}

/** `2026 Q3`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
