import { describe, expect, test } from '@jest/globals'
import { booksOf, daysFrom, documentsOf, isHeldOut, priceOn } from './index.ts'
import { orgNoOf } from './org-numbers.ts'

const TODAY = '2026-10-15'
const small = { companies: 12, months: 6 }
const books = booksOf(TODAY)
const lines = books.documents.flatMap(({ kind, lines }) => lines.map((line) => ({ kind, ...line })))
const count = <Item>(items: readonly Item[], is: (item: Item) => boolean) => items.filter(is).length

describe('an organisation number', () => {
  const serials = Array.from({ length: 2_000 }, (_, index) => index + 1)
  const weighted = (digits: string, weights: readonly number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)

  test('of Sweden has ten digits, a third one of at least 2, and the sum of Luhn', () => {
    for (const isPublic of [false, true]) {
      for (const serial of serials) {
        const digits = orgNoOf('SE', serial, isPublic).replace('-', '')
        const doubled = [...digits]
          .map((digit, index) => (index % 2 === 0 ? String(2 * Number(digit)) : digit))
          .join('')
        expect(digits).toMatch(isPublic ? /^298\d{7}$/ : /^558\d{7}$/)
        expect([...doubled].reduce((sum, digit) => sum + Number(digit), 0) % 10).toBe(0)
      }
    }
  })

  test('of Norway has nine digits and divides by eleven', () => {
    for (const serial of serials) {
      const digits = orgNoOf('NO', serial)
      expect(digits).toMatch(/^31\d{7}$/)
      expect(weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11).toBe(0)
    }
  })

  test('of Denmark has eight digits and divides by eleven', () => {
    for (const serial of serials) {
      const digits = orgNoOf('DK', serial)
      expect(digits).toMatch(/^98\d{6}$/)
      expect(weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11).toBe(0)
    }
  })

  test('is given once', () => {
    for (const country of ['SE', 'NO', 'DK'] as const) {
      expect(new Set(serials.map((serial) => orgNoOf(country, serial))).size).toBe(serials.length)
    }
  })
})

describe('Nordverk', () => {
  test('is the same for the same day', () => {
    expect(documentsOf(TODAY, small)).toEqual(documentsOf(TODAY, small))
  })

  test('keeps a company as it is when there are more of them', () => {
    const [few, many] = [booksOf(TODAY, { companies: 5, months: 3 }), booksOf(TODAY, { companies: 9, months: 3 })]
    const withoutNumbers = ({ companies, documents }: typeof few) =>
      documents
        .filter(({ companyNo }) => companies.slice(0, 5).some((company) => company.companyNo === companyNo))
        .map(({ companyNo, occurredOn, lines }) => ({ companyNo, occurredOn, skus: lines.map(({ sku }) => sku) }))
    expect(many.companies.slice(0, 5)).toEqual(few.companies)
    const invoicesOnly = (all: ReturnType<typeof withoutNumbers>) => all.map((one) => JSON.stringify(one)).sort()
    expect(invoicesOnly(withoutNumbers(many))).toEqual(invoicesOnly(withoutNumbers(few)))
  })

  test('has 240 companies that nobody confuses with real ones', () => {
    const { companies } = books
    expect(companies).toHaveLength(240)
    expect(count(companies, ({ country }) => country === 'SE') / 240).toBeCloseTo(0.6, 2)
    expect(count(companies, ({ country }) => country === 'NO') / 240).toBeCloseTo(0.25, 2)
    for (const key of ['name', 'orgNo', 'companyNo'] as const) {
      expect(new Set(companies.map((company) => company[key])).size).toBe(240)
    }
    for (const { address, people } of companies) {
      expect(address).toMatch(/^(Exempelgatan|Eksempelveien|Eksempelvej) \d+$/)
      expect(people.length).toBeGreaterThan(0)
      for (const { email } of people) expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/)
    }
    expect(new Set(companies.map(({ development }) => development)).size).toBe(5)
    expect(new Set(companies.map(({ repNo }) => repNo)).size).toBe(9)
  })

  test('sells 1,500 things in eight groups, in every margin band', () => {
    const { products } = books
    expect(products).toHaveLength(1_500)
    expect(new Set(products.map(({ sku }) => sku)).size).toBe(1_500)
    expect(new Set(products.map(({ name }) => name)).size).toBe(1_500)
    const margins = products.flatMap((product) => {
      const { unitCost, listPrice } = priceOn(product, TODAY)
      return unitCost === null || listPrice === null ? [] : (listPrice - unitCost) / listPrice
    })
    for (const [from, below] of [
      [0, 0.15],
      [0.15, 0.3],
      [0.3, 0.45],
      [0.45, 1],
    ] as const) {
      expect(count(margins, (margin) => margin >= from && margin < below)).toBeGreaterThan(50)
    }
    expect(count(products, ({ prices }) => prices.length > 1)).toBeGreaterThan(400)
    expect(new Set(products.map(({ group }) => group)).size).toBe(9)
  })

  test('has sold more than 40,000 lines in two years, up to yesterday, and none on a Sunday', () => {
    const twoYears = books.documents.filter(({ occurredOn, kind }) => kind === 'invoice' && occurredOn >= '2024-10-15')
    expect(twoYears.flatMap(({ lines }) => lines).length).toBeGreaterThan(40_000)
    expect(books.documents.at(-1)?.deliveredOn).toBe('2026-10-14')
    for (const { occurredOn, deliveredOn } of books.documents) {
      expect(new Date(occurredOn).getUTCDay() % 6).not.toBe(0)
      expect(daysFrom(occurredOn, deliveredOn)).toBeGreaterThanOrEqual(0)
      expect(daysFrom(occurredOn, deliveredOn)).toBeLessThanOrEqual(23)
    }
  })

  test('is quiet in July and before Christmas', () => {
    const inMonth = (month: string) => count(books.documents, ({ occurredOn }) => occurredOn.startsWith(month))
    expect(inMonth('2025-07')).toBeLessThan(0.6 * inMonth('2025-06'))
    expect(inMonth('2025-12')).toBeLessThan(0.8 * inMonth('2025-11'))
  })

  test('has no two documents that would be one', () => {
    const keys = books.documents.map(({ companyNo, kind, invoiceNo }) => `${companyNo} ${kind} ${invoiceNo}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('takes back about three lines of a hundred, named and unnamed, some after their points are gone', () => {
    const sold = count(lines, ({ kind }) => kind === 'invoice')
    const back = lines.filter(({ kind }) => kind === 'return')
    expect(back.length / sold).toBeGreaterThan(0.02)
    expect(back.length / sold).toBeLessThan(0.04)
    expect(count(back, ({ originalInvoiceNo }) => originalInvoiceNo === null)).toBeGreaterThan(200)
    expect(count(back, ({ originalLineNo }) => originalLineNo !== null)).toBeGreaterThan(200)
    expect(count(back, ({ quantity }) => quantity === 0)).toBeGreaterThan(20)
    const soldOn = new Map(books.documents.map(({ invoiceNo, occurredOn }) => [invoiceNo, occurredOn]))
    const late = books.documents.filter(({ lines, occurredOn }) => {
      const original = soldOn.get(lines[0]?.originalInvoiceNo ?? '')
      return original !== undefined && daysFrom(original, occurredOn) > 740
    })
    expect(late.length).toBeGreaterThan(3)
  })

  test('shows how companies develop', () => {
    const net = (companyNo: string, from: string, to: string) =>
      books.documents
        .filter((one) => one.companyNo === companyNo && one.occurredOn >= from && one.occurredOn < to)
        .flatMap(({ lines }) => lines)
        .reduce((sum, { netAmount }) => sum + netAmount, 0)
    const ofKind = (kind: string, from: string, to: string) =>
      books.companies
        .filter(({ development }) => development === kind)
        .reduce((sum, { companyNo }) => sum + net(companyNo, from, to), 0)
    const change = (kind: string) => ofKind(kind, '2026-07-15', TODAY) / ofKind(kind, '2024-07-15', '2024-10-15')
    expect(change('steady')).toBeGreaterThan(0.8)
    expect(change('steady')).toBeLessThan(1.3)
    expect(change('growing')).toBeGreaterThan(1.6)
    expect(change('slowing')).toBeLessThan(0.6)
    expect(ofKind('sleeping', '2026-07-15', TODAY)).toBeLessThanOrEqual(0)
    expect(ofKind('new', '2024-07-01', '2025-10-15')).toBe(0)
    expect(ofKind('new', '2026-07-15', TODAY)).toBeGreaterThan(0)
  })
})

describe("Nordverk's campaigns", () => {
  test('are past, running and to come, each thought of before it begins', () => {
    const windows = books.campaigns.map(({ terms }) => terms.window)
    expect(count(windows, ({ to }) => to < TODAY)).toBe(2)
    expect(count(windows, ({ from, to }) => from <= TODAY && to >= TODAY)).toBe(2)
    expect(count(windows, ({ from }) => from > TODAY)).toBe(2)
    for (const { plannedOn, terms } of books.campaigns) expect(plannedOn < terms.window.from).toBe(true)
    expect(books.campaigns[0]?.terms.window.to.slice(0, 7)).toBe('2025-05')
  })

  test('have texts in three languages, and names of their own', () => {
    expect(new Set(books.campaigns.map(({ name }) => name)).size).toBe(books.campaigns.length)
    for (const { texts } of books.campaigns)
      for (const { name, text } of Object.values(texts)) expect(Math.min(name.length, text.length)).toBeGreaterThan(10)
  })

  test('leave out three of ten companies where one is measured, and the others buy more meanwhile', () => {
    const heldOut = new Set(books.companies.map(({ companyNo }) => companyNo).filter(isHeldOut))
    expect(heldOut.size / books.companies.length).toBeCloseTo(0.3, 1)
    const { from, to } = books.campaigns.find(({ holdoutShareBasisPoints }) => holdoutShareBasisPoints > 0)?.terms
      .window ?? { from: '', to: '' }
    const change = (isOne: (companyNo: string) => boolean) => {
      const invoices = (first: string, last: string) =>
        count(books.documents, (one) => isOne(one.companyNo) && one.occurredOn >= first && one.occurredOn <= last)
      return invoices(from, to) / invoices(from.replace('2026', '2025'), to.replace('2026', '2025'))
    }
    expect(
      change((companyNo) => !heldOut.has(companyNo)) / change((companyNo) => heldOut.has(companyNo)),
    ).toBeGreaterThan(1.15)
  })

  test('begin no sooner than the club', () => {
    expect(booksOf(TODAY, small).campaigns).toHaveLength(5)
    expect(booksOf(TODAY, { companies: 3, months: 2 }).campaigns).toHaveLength(4)
  })
})
