import { addDays, firstOfMonth } from './days.ts'
import { randomOf } from './random.ts'

export interface ThreeMonths {
  readonly from: string
  readonly to: string
}

/** Days before its window, so that everybody has read about a campaign when it begins. */
export const ANNOUNCED_BEFORE = 10
/** Of the companies, those that are left out of the campaign that is measured. */
export const HELD_OUT = 0.3
/** Its first month, counted from that of today. */
export const MEASURED = -4
/** How much more often the others buy meanwhile: more than its points cost. */
const LIFT = 1.3

/** Three whole months, the first one so many after that of today. */
export function threeMonths(today: string, first: number): ThreeMonths {
  return { from: firstOfMonth(today, first), to: addDays(firstOfMonth(today, first + 3), -1) }
}

/** Whether a company is left out of the campaign that is measured, to compare with. */
export function isHeldOut(companyNo: string): boolean {
  return randomOf('held out', companyNo).chance(HELD_OUT)
}

/** How much more often than usual a company buys on a day, since a campaign is on its mind. */
export function liftOf(
  companyNo: string,
  { begins, today }: { readonly begins: string; readonly today: string },
): (day: string) => number {
  const { from, to } = threeMonths(today, MEASURED)
  if (isHeldOut(companyNo) || addDays(from, -ANNOUNCED_BEFORE) < begins) return () => 1
  return (day) => (day >= from && day <= to ? LIFT : 1)
}
