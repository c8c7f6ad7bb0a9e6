import { addDays, daysFrom, firstOfMonth, workdayFrom } from './days.ts'
import type { DemoDocument, DemoLine, Period } from './invoices.ts'
import { FREIGHT_SKU } from './products.ts'
import { type Random, randomOf } from './random.ts'

const FIRST_CREDIT_NO = 900_001
/** Points are gone by then: goods under warranty, mostly. */
const LATE_RETURN_MONTHS = 25
/** Whoever buys for the first time later than this has bought nothing before. */
const NEW_AFTER_DAYS = 60

type NewReturn = Omit<DemoDocument, 'invoiceNo'>

/** The credit notes that these invoices lead to, in the order of their numbers. */
export function returnsOf(invoices: readonly DemoDocument[], { begins, today }: Period): DemoDocument[] {
  return [
    ...invoices.flatMap((invoice) => creditsOf(invoice, randomOf('return', invoice.companyNo, invoice.occurredOn))),
    ...boughtBefore(invoices, begins),
  ]
    .filter(({ occurredOn }) => occurredOn < today)
    .sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : 0))
    .map((credit, index) => ({ ...credit, invoiceNo: `K${FIRST_CREDIT_NO + index}` }))
}

function creditsOf(invoice: DemoDocument, random: Random): NewReturn[] {
  const goods = invoice.lines.filter(({ sku, netAmount }) => sku !== FREIGHT_SKU && netAmount > 0)
  const early = goods.filter(() => random.chance(0.028))
  const late = goods.filter((line) => !early.includes(line) && random.chance(0.006))
  const corrected = goods.filter((line) => !early.includes(line) && random.chance(0.0015))
  const earlyOn = addDays(invoice.occurredOn, random.whole(3, 40))
  const lateOn = addDays(firstOfMonth(invoice.occurredOn, LATE_RETURN_MONTHS), random.whole(0, 40))
  const correctedOn = addDays(invoice.occurredOn, random.whole(2, 25))
  return [
    ...creditOf(invoice, earlyOn, early.map(returned(invoice, random))),
    ...creditOf(invoice, lateOn, late.map(returned(invoice, random))),
    ...creditOf(invoice, correctedOn, corrected.map(credited(invoice, random))),
  ]
}

function creditOf(invoice: DemoDocument, day: string, lines: readonly Omit<DemoLine, 'lineNo'>[]): NewReturn[] {
  if (lines.length === 0) return []
  const { companyNo, memberEmail, repNo } = invoice
  const occurredOn = workdayFrom(day)
  return [
    {
      companyNo,
      kind: 'return',
      occurredOn,
      deliveredOn: occurredOn,
      memberEmail,
      repNo,
      lines: lines.map((line, index) => ({ lineNo: index + 1, ...line })),
    },
  ]
}

/** All of a line or a part of it; two of three customers say which invoice it was on, one of three even the line. */
function returned({ invoiceNo }: DemoDocument, random: Random) {
  return ({ sku, quantity, netAmount, lineNo }: DemoLine): Omit<DemoLine, 'lineNo'> => {
    const pieces = Math.floor(quantity / 10_000)
    const part = pieces > 1 && random.chance(0.6) ? random.whole(1, pieces - 1) * 10_000 : quantity
    const names = random.pick(['line', 'invoice', 'nothing'] as const)
    return {
      sku,
      quantity: -part,
      netAmount: -Math.round((netAmount * part) / quantity),
      originalInvoiceNo: names === 'nothing' ? null : invoiceNo,
      originalLineNo: names === 'line' ? lineNo : null,
    }
  }
}

/** The price was wrong: some of it comes back, the goods stay. */
function credited({ invoiceNo }: DemoDocument, random: Random) {
  return ({ sku, netAmount, lineNo }: DemoLine): Omit<DemoLine, 'lineNo'> => ({
    sku,
    quantity: 0,
    netAmount: -Math.round(netAmount * random.between(0.05, 0.3)),
    originalInvoiceNo: invoiceNo,
    originalLineNo: lineNo,
  })
}

/** Goods of invoices that are older than the story: nothing is found that they were bought with. */
function boughtBefore(invoices: readonly DemoDocument[], begins: string): NewReturn[] {
  const firstOfCompany = new Map(
    invoices.map((invoice) => [invoice.companyNo, invoice]).reverse() as [string, DemoDocument][],
  )
  return [...firstOfCompany.values()].flatMap((invoice) => {
    const random = randomOf('bought before', invoice.companyNo)
    const [line] = invoice.lines
    const isOld = daysFrom(begins, invoice.occurredOn) < NEW_AFTER_DAYS
    if (!line || !isOld || !random.chance(0.08)) return []
    const { sku, quantity, netAmount } = line
    const originalInvoiceNo = random.chance(0.5) ? `F${random.whole(480_000, 499_999)}` : null
    const goods = { sku, quantity: -quantity, netAmount: -netAmount, originalInvoiceNo, originalLineNo: null }
    return creditOf(invoice, addDays(begins, random.whole(0, 3)), [goods])
  })
}
