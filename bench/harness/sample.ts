/** What is bought in all rows: 5,000 companies, 1,000 products, three lines to an invoice unless a row says otherwise. */
export const COMPANIES = 5_000
export const PRODUCTS = 1_000
export const CURRENCY = 'SEK'
export const QUANTITY = '2'
export const NET_AMOUNT = '200.00'

const DAY_MS = 86_400_000
const DAYS_OF_YEAR = 365
const TODAY = new Date()

export interface SampleInvoice {
  readonly companyNo: string
  readonly invoiceNo: string
  readonly occurredOn: string
  readonly skus: readonly string[]
}

export function companyNo(index: number): string {
  return `C${String(index % COMPANIES).padStart(5, '0')}`
}

export function sku(index: number): string {
  return `SKU-${String(index % PRODUCTS).padStart(4, '0')}`
}

/** @param ago how many days back */
export function day(ago = 0): string {
  return new Date(TODAY.getTime() - ago * DAY_MS).toISOString().slice(0, 10)
}

/** Margins of every band; all lines are sold above cost and so earn. */
export function unitCost(product: number): string {
  return `${20 + (product % 70)}.00`
}

/** @param series makes the invoice numbers of one use differ from those of another */
export function sampleInvoice(series: string, index: number, occurredOn: string, lines = 3): SampleInvoice {
  const skus = Array.from({ length: lines }, (_, line) => sku(index * 7 + line * 331))
  // A stride that shares no factor with the number of companies visits all of them, in no order of theirs.
  return { companyNo: companyNo(index * 1_237), invoiceNo: `${series}-${index}`, occurredOn, skus }
}

export function asJson({ companyNo, invoiceNo, occurredOn, skus }: SampleInvoice): string {
  const lines = skus.map(
    (sku, line) => `{"lineNo":${line + 1},"sku":"${sku}","quantity":"${QUANTITY}","netAmount":"${NET_AMOUNT}"}`,
  )
  return `{"companyNo":"${companyNo}","invoiceNo":"${invoiceNo}","occurredOn":"${occurredOn}","currency":"${CURRENCY}","lines":[${lines.join()}]}`
}

export const CSV_HEADER = 'company_no,invoice_no,line_no,date,sku,quantity,line_net_total,currency,type\n'

export function asCsv({ companyNo, invoiceNo, occurredOn, skus }: SampleInvoice): string {
  const lines = skus.map(
    (sku, line) =>
      `${companyNo},${invoiceNo},${line + 1},${occurredOn},${sku},${QUANTITY},${NET_AMOUNT},${CURRENCY},sale\n`,
  )
  return lines.join('')
}

/** A file as an ERP exports it: invoices of the last 12 months in the order of their days. */
export function purchasesCsv(series: string, lines: number, linesPerInvoice: number): string {
  const invoices = Math.ceil(lines / linesPerInvoice)
  const rows = Array.from({ length: invoices }, (_, index) => {
    const ago = DAYS_OF_YEAR - 1 - Math.floor((index * DAYS_OF_YEAR) / invoices)
    const isLast = index === invoices - 1
    const size = isLast ? lines - index * linesPerInvoice : linesPerInvoice
    return asCsv(sampleInvoice(series, index, day(ago), size))
  })
  return CSV_HEADER + rows.join('')
}

export function companiesCsv(): string {
  const rows = Array.from({ length: COMPANIES }, (_, index) => `${companyNo(index)},Company ${index}\n`)
  return `company_no,name\n${rows.join('')}`
}

export function productsCsv(): string {
  const rows = Array.from(
    { length: PRODUCTS },
    (_, index) => `${sku(index)},Product ${index},Category ${index % 20},${unitCost(index)},100.00,${CURRENCY}\n`,
  )
  return `sku,name,category,unit_cost,list_price,currency\n${rows.join('')}`
}
