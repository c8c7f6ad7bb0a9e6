import { describe, expect, test } from '@jest/globals'
import {
  byOrderOfApplication,
  contentHash,
  faultsOf,
  type RecordableLine,
  type RecordablePurchase,
} from './recordable-purchase.ts'

describe('the content of a document', () => {
  test('is the same whatever the order of its lines, who placed it and who sold it', () => {
    const lines = [line({ lineNo: 1 }), line({ lineNo: 2 })]
    const again = { ...purchase({ lines: lines.toReversed() }), memberEmail: 'anna@example.com', repNo: '7' }
    expect(contentHash(again)).toEqual(contentHash(purchase({ lines })))
  })

  test.each<[string, Partial<RecordablePurchase>]>([
    ['another day', { occurredOn: '2026-01-02' }],
    ['another currency', { currency: 'NOK' }],
    ['a line more', { lines: [line({}), line({ lineNo: 2 })] }],
    ['another SKU by case alone', { lines: [line({ sku: 'bolt' })] }],
    ['another amount', { lines: [line({ netAmount: 1_000_001n })] }],
    ['a cost where there was none', { lines: [line({ unitCost: 0n })] }],
    ['a named original', { lines: [line({ originalInvoiceNo: 'A' })] }],
  ])('differs by %s', (_, change) => {
    expect(contentHash(purchase(change))).not.toEqual(contentHash(purchase({})))
  })
})

describe('faults of a document in itself', () => {
  test('a return has no quantity or amount above zero, and zero is allowed', () => {
    const lines = [line({}), line({ lineNo: 2, quantity: 0n, netAmount: -10_000n })]
    expect(faultsOf(purchase({ kind: 'return', lines })).map(({ path }) => path)).toEqual([
      'lines.0.quantity',
      'lines.0.netAmount',
    ])
  })

  test('a line of an invoice may be negative, but names no original', () => {
    const lines = [line({ quantity: -10_000n, netAmount: -10_000n }), line({ lineNo: 2, originalInvoiceNo: 'A' })]
    expect(faultsOf(purchase({ lines })).map(({ path }) => path)).toEqual(['lines.1.originalInvoiceNo'])
  })

  test('a line number occurs once', () => {
    expect(faultsOf(purchase({ lines: [line({}), line({})] }))).toEqual([
      { path: 'lines.1.lineNo', message: 'line number 1 occurs twice' },
    ])
  })
})

test('documents are applied by day, invoices before returns, then invoice number byte by byte', () => {
  const documents = [
    purchase({ occurredOn: '2026-01-02', invoiceNo: '1' }),
    purchase({ kind: 'return', invoiceNo: '0' }),
    purchase({ invoiceNo: 'a' }),
    purchase({ invoiceNo: 'Z' }),
    purchase({ invoiceNo: '10' }),
    purchase({ invoiceNo: '9' }),
  ]
  const order = documents.toSorted(byOrderOfApplication).map(({ invoiceNo, kind }) => `${kind} ${invoiceNo}`)
  expect(order).toEqual(['invoice 10', 'invoice 9', 'invoice Z', 'invoice a', 'return 0', 'invoice 1'])
})

function purchase(change: Partial<RecordablePurchase>): RecordablePurchase {
  return {
    companyNo: '1001',
    invoiceNo: 'A',
    kind: 'invoice',
    occurredOn: '2026-01-01',
    memberEmail: null,
    repNo: null,
    currency: 'SEK',
    lines: [line({})],
    ...change,
  }
}

function line(change: Partial<RecordableLine>): RecordableLine {
  return {
    lineNo: 1,
    sku: 'BOLT',
    quantity: 10_000n,
    netAmount: 1_000_000n,
    unitCost: null,
    originalInvoiceNo: null,
    originalLineNo: null,
    ...change,
  }
}
