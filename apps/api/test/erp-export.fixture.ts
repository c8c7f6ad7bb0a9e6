import fs from 'node:fs'
import path from 'node:path'
import { randomFrom } from './random.fixture.ts'

const COMPANIES = 12
const PRODUCTS = 30
const INVOICES = 400
const LINES_OF_INVOICE = 35
const RETURNS = 80
const FIRST_DAY = Date.UTC(2023, 8, 1)
const DAYS = 940
const DAY_MS = 86_400_000

type Row = readonly (string | number)[]

interface Invoice {
  readonly companyNo: string
  readonly invoiceNo: string
  readonly day: number
  readonly lines: readonly { readonly lineNo: number; readonly sku: string; readonly quantity: number }[]
}

/**
 * Writes what an ERP exports, the same at every call: some 14,000 lines of purchases from two and a half years, scattered
 * through their file, with returns that name their invoice, that come before it, or that find nothing, and with bad rows.
 */
export function writeErpExport(folder: string): void {
  const random = randomFrom(20_260_331)
  const invoices = Array.from({ length: INVOICES }, (_, index) => invoiceOf(index, random))
  const lines = [...invoices.flatMap(invoiceRows), ...returnRows(invoices, random), ...badRows(invoices)]
  fs.mkdirSync(folder, { recursive: true })
  const write = (name: string, columns: string, rows: readonly Row[]) =>
    fs.writeFileSync(path.join(folder, name), [columns, ...rows.map((row) => row.join(',')), ''].join('\n'))

  write('reps.csv', 'rep_no,name', [
    [1, 'Åsa Öst'],
    [2, 'Bo Väst'],
  ])
  write(
    'companies.csv',
    'company_no,name,rep_no',
    times(COMPANIES, (n) => [`C${n}`, `"Åkeri, ${n}"`, 1 + (n % 2)]),
  )
  write(
    'contacts.csv',
    'company_no,email',
    times(COMPANIES, (n) => [`C${n}`, `buyer${n}@example.com`]),
  )
  write(
    'balances.csv',
    'company_no,points',
    times(COMPANIES, (n) => [`C${n}`, 100 * (n + 1)]),
  )
  write('products.csv', 'sku,name,unit_cost,list_price,sellable', times(PRODUCTS, productRow))
  write(
    'product_cost_history.csv',
    'sku,valid_from,valid_to,unit_cost',
    times(PRODUCTS, (n) => [`P${n}`, '2024-01-01', '', 40 + n]),
  )
  write('purchases.csv', COLUMNS, shuffled(lines, random))
}

const COLUMNS =
  'company_no,invoice_no,line_no,date,sku,quantity,line_net_total,currency,type,contact_email,original_invoice_no'

function productRow(n: number): Row {
  const cost = n % 7 === 0 ? '' : 30 + 2 * n
  return [`P${n}`, `Part ${n}`, cost, 100, n % 11 === 0 ? 0 : 1]
}

/** Two companies share each invoice number. */
function invoiceOf(index: number, random: (below: number) => number): Invoice {
  const lines = times(1 + random(2 * LINES_OF_INVOICE), (line) => ({
    lineNo: line + 1,
    sku: `P${random(PRODUCTS)}`,
    quantity: 1 + random(9),
  }))
  const companyNo = `C${(index + Math.floor(index / 2)) % COMPANIES}`
  return { companyNo, invoiceNo: `F${Math.floor(index / 2)}`, day: random(DAYS), lines }
}

function invoiceRows({ companyNo, invoiceNo, day, lines }: Invoice): Row[] {
  const email = `buyer${companyNo.slice(1)}@example.com`
  return lines.map(({ lineNo, sku, quantity }) => [
    companyNo,
    invoiceNo,
    lineNo,
    dayOf(day),
    sku,
    quantity,
    (quantity * 99.9937).toFixed(4),
    'SEK',
    'sale',
    email,
    '',
  ])
}

function returnRows(invoices: readonly Invoice[], random: (below: number) => number): Row[] {
  return times(RETURNS, (index) => {
    const { companyNo, invoiceNo, day, lines } = invoices[random(invoices.length)] as Invoice
    const returnedOn = index % 4 === 0 ? day - 20 : day + 20
    const original = index % 2 === 0 ? invoiceNo : ''
    return lines.slice(0, 5).map(({ lineNo, sku, quantity }): Row => {
      const amount = (-quantity * 33.3333).toFixed(4)
      return [companyNo, `K${index}`, lineNo, dayOf(returnedOn), sku, -quantity, amount, 'SEK', 'return', '', original]
    })
  }).flat()
}

/** Keep their whole invoice out. */
function badRows(invoices: readonly Invoice[]): Row[] {
  return invoices
    .slice(0, 5)
    .map(({ companyNo, invoiceNo }) => [companyNo, invoiceNo, 999, 'never', 'P1', 1, 100, 'SEK', 'sale', '', ''])
}

const dayOf = (day: number) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index))

function shuffled<Item>(items: readonly Item[], random: (below: number) => number): Item[] {
  return items
    .map((item) => ({ item, place: random(2 ** 32) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
