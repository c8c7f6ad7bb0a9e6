import { type Basket, basketOf, netAmountOf, pickProducts, quantityOf } from './baskets.ts'
import type { DemoCompany } from './companies.ts'
import { addDays, daysBetween, daysFrom, isWorkday, season, weekdayOf, workdayFrom } from './days.ts'
import type { Group } from './industries.ts'
import { liftOf } from './lift.ts'
import { type DemoProduct, FREIGHT_SKU, priceOn } from './products.ts'
import { type Random, randomOf } from './random.ts'

/** An invoice or a credit note as an ERP would hand it over: signs as in the books, amounts in öre. */
export interface DemoDocument {
  readonly companyNo: string
  readonly invoiceNo: string
  readonly kind: 'invoice' | 'return'
  readonly occurredOn: string
  /** The day on which it is recorded. */
  readonly deliveredOn: string
  readonly memberEmail: string | null
  readonly repNo: string
  readonly lines: readonly DemoLine[]
}

export interface DemoLine {
  readonly lineNo: number
  readonly sku: string
  /** Ten-thousandths. */
  readonly quantity: number
  /** Öre. */
  readonly netAmount: number
  readonly originalInvoiceNo: string | null
  readonly originalLineNo: number | null
}

/** The first day of the story, and the day after its last one. */
export interface Period {
  readonly begins: string
  readonly today: string
}

const INVOICES_PER_DAY = 0.085
const FIRST_INVOICE_NO = 500_001
const FREE_FREIGHT_FROM = 250_000

/** Everybody's invoices in the order of their numbers. */
export function invoicesOf(
  companies: readonly DemoCompany[],
  products: readonly DemoProduct[],
  period: Period,
): DemoDocument[] {
  const freight = products.find(({ sku }) => sku === FREIGHT_SKU)
  const byGroup = new Map<Group, DemoProduct[]>()
  for (const product of products) {
    if (product.group !== null) byGroup.set(product.group, [...(byGroup.get(product.group) ?? []), product])
  }
  return companies
    .flatMap((company) => invoicesOfCompany(basketOf(company, byGroup), freight, period))
    .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : 0))
    .map((invoice, index) => ({ ...invoice, invoiceNo: `F${FIRST_INVOICE_NO + index}` }))
}

function invoicesOfCompany(basket: Basket, freight: DemoProduct | undefined, period: Period): DemoDocument[] {
  const { company, favouriteWeekday } = basket
  const develops = developmentOf(company, period)
  const lift = liftOf(company.companyNo, period)
  const invoices: DemoDocument[] = []
  for (const day of daysBetween(period.begins, addDays(period.today, -1))) {
    if (!isWorkday(day)) continue
    const random = randomOf('invoice', company.companyNo, day)
    const rhythm = weekdayOf(day) === favouriteWeekday ? 1.6 : 0.85
    const perDay = INVOICES_PER_DAY * company.scale * rhythm * season(day) * develops(day)
    if (!random.chance(perDay * lift(day))) continue
    invoices.push(invoiceOf(basket, freight, day, random))
  }
  return invoices
}

function invoiceOf(basket: Basket, freight: DemoProduct | undefined, day: string, random: Random): DemoDocument {
  const { company } = basket
  const isLate = random.chance(0.015)
  const memberEmail = random.chance(0.8) ? random.pickWeighted(company.people, weightOf(company)).email : null
  const products = pickProducts(basket, random, random.whole(1, Math.round(3 + 1.3 * company.scale)))
  const lines = products.map((product) => {
    const quantity = quantityOf(product, random, company)
    return { sku: product.sku, quantity, netAmount: netAmountOf(product, quantity, day, basket, random) }
  })
  if (random.chance(0.004)) lines.push(...correctionOf(lines[0]))
  const total = lines.reduce((sum, { netAmount }) => sum + netAmount, 0)
  if (freight && total < FREE_FREIGHT_FROM) {
    lines.push({ sku: freight.sku, quantity: 10_000, netAmount: priceOn(freight, day).listPrice ?? 0 })
  }
  return {
    companyNo: company.companyNo,
    invoiceNo: '',
    kind: 'invoice',
    occurredOn: day,
    deliveredOn: isLate ? workdayFrom(addDays(day, random.whole(2, 21))) : day,
    memberEmail,
    repNo: company.repNo,
    lines: lines.map((line, index) => ({ lineNo: index + 1, ...line, originalInvoiceNo: null, originalLineNo: null })),
  }
}

/** A line that takes back a little of another one, as people do who forgot a discount. */
function correctionOf(line: Pick<DemoLine, 'sku' | 'quantity' | 'netAmount'> | undefined) {
  return line ? [{ sku: line.sku, quantity: -10_000, netAmount: -Math.round(line.netAmount / 10) }] : []
}

/** The first of a company's people buys most. */
function weightOf({ people }: DemoCompany) {
  return (person: DemoCompany['people'][number]) => people.length - people.indexOf(person)
}

/** How much of its usual amount a company buys on a day. */
function developmentOf({ companyNo, development }: DemoCompany, { begins, today }: Period): (day: string) => number {
  const random = randomOf('development', companyNo)
  const turnsOn = addDays(today, development === 'new' ? -random.whole(40, 270) : -random.whole(130, 300))
  const length = daysFrom(begins, today)
  switch (development) {
    case 'steady':
      return () => 1
    case 'growing':
      return (day) => 0.55 + (0.95 * daysFrom(begins, day)) / length
    case 'slowing':
      return (day) => (day < turnsOn ? 1.1 : 0.4)
    case 'sleeping':
      return (day) => (day < turnsOn ? 1 : 0)
    case 'new':
      return (day) => (day < turnsOn ? 0 : 1.1)
  }
}
