export interface TodaySearch {
  /** Whose day it is shown as, where a person may see both. */
  readonly view?: 'rep'
  /** The company at the side. */
  readonly company?: string
  /** Only the companies of this sales rep. */
  readonly rep?: string
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

export function todaySearch({ view, company, rep }: Readonly<Record<string, unknown>>): TodaySearch {
  return {
    ...(view === 'rep' && { view }),
    ...(isId(company) && { company }),
    ...(isId(rep) && { rep }),
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value)
}
