export const views = ['points', 'margin', 'mend'] as const
export const periods = ['twelve', 'twentyFour', 'year', 'lastYear', 'own'] as const
export const measures = ['netSales', 'contributionMargin'] as const
export const mendings = ['costs', 'bands', 'returns'] as const

export type View = (typeof views)[number]
export type Period = (typeof periods)[number]
export type Measure = (typeof measures)[number]
export type Mending = (typeof mendings)[number]

export interface ReportsSearch {
  readonly view?: View
  readonly period?: Period
  /** Months as `2026-03`, of a period of one's own. */
  readonly from?: string
  readonly to?: string
  readonly measure?: Measure
  readonly list?: Mending
}

export function reportsSearch(given: Readonly<Record<string, unknown>>): ReportsSearch {
  const view = views.find((choice) => choice === given.view)
  const period = periods.find((choice) => choice === given.period)
  const measure = measures.find((choice) => choice === given.measure)
  const list = mendings.find((choice) => choice === given.list)
  return {
    ...(view && view !== 'points' && { view }),
    ...(period && period !== 'twelve' && { period }),
    ...(period === 'own' && isMonth(given.from) && { from: given.from }),
    ...(period === 'own' && isMonth(given.to) && { to: given.to }),
    ...(measure && measure !== 'netSales' && { measure }),
    ...(list && list !== 'costs' && { list }),
  }
}

/** The first day of the first month and of the last one; without both, the last twelve. */
export interface Months {
  readonly from?: string
  readonly to?: string
}

/** The months that a period is about. */
export function monthsOf({ period = 'twelve', from, to }: ReportsSearch, today: string): Months {
  const year = Number(today.slice(0, 4))
  if (period === 'twentyFour') return { from: `${monthBack(today, 23)}-01` }
  if (period === 'year') return { from: `${year}-01-01` }
  if (period === 'lastYear') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-01` }
  if (period !== 'own') return {}
  const last = to !== undefined && from !== undefined && to < from ? from : to
  return { ...(from !== undefined && { from: `${from}-01` }), ...(last !== undefined && { to: `${last}-01` }) }
}

export function monthBack(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7)
}

export function isMonth(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value)
}
