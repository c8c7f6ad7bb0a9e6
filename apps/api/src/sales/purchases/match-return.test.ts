import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyReturn, linesBoughtLast, linesOfNamedOriginal, type ReturnableLine } from './match-return.ts'

describe('which lines a return means', () => {
  test('without a named invoice: what was bought last, by day, invoice number byte by byte, and line', () => {
    const lines = [
      bought({ occurredOn: '2026-01-01', invoiceNo: 'B', lineNo: 1 }),
      bought({ occurredOn: '2026-01-02', invoiceNo: 'a', lineNo: 1 }),
      bought({ occurredOn: '2026-01-02', invoiceNo: 'Z', lineNo: 1 }),
      bought({ occurredOn: '2026-01-02', invoiceNo: 'Z', lineNo: 2 }),
      bought({ occurredOn: '2026-01-09', invoiceNo: 'later', lineNo: 1 }),
      bought({ occurredOn: '2026-01-02', invoiceNo: 'other', lineNo: 1, sku: 'Bolt' }),
    ]
    const meant = linesBoughtLast(lines, { sku: 'BOLT', quantity: 1n, amount: 1n }, '2026-01-02')
    expect(meant.map(({ invoiceNo, lineNo }) => `${invoiceNo}${lineNo}`)).toEqual(['a1', 'Z2', 'Z1', 'B1'])
  })

  test('a named invoice without a line number: its lines of the SKU, the highest number first', () => {
    const lines = [bought({ lineNo: 1 }), bought({ lineNo: 3 }), bought({ lineNo: 2, sku: 'NUT' })]
    const goods = { sku: 'BOLT', quantity: 1n, amount: 1n }
    expect(linesOfNamedOriginal(lines, goods, null).map(({ lineNo }) => lineNo)).toEqual([3, 1])
    expect(linesOfNamedOriginal(lines, goods, 2).map(({ lineNo }) => lineNo)).toEqual([2])
  })
})

describe('applying a return', () => {
  test('goods go by quantity over the lines, and the rest is unmatched', () => {
    const lines = [bought({ lineNo: 2, quantity: 30_000n }), bought({ lineNo: 1, quantity: 50_000n })]
    const match = applyReturn({ sku: 'BOLT', quantity: 100_000n, amount: 1_000_000n }, lines)
    expect(match.allocations.map(({ quantity, amount }) => [quantity, amount])).toEqual([
      [30_000n, 300_000n],
      [50_000n, 500_000n],
    ])
    expect(match.unmatchedQuantity).toBe(20_000n)
    expect(match.unmatchedAmount).toBe(200_000n)
  })

  test('a credit of the price alone goes by amount, up to what was paid', () => {
    const lines = [bought({ netAmount: 400_000n }), bought({ lineNo: 2, netAmount: 100_000n })]
    const match = applyReturn({ sku: 'BOLT', quantity: 0n, amount: 600_000n }, lines)
    expect(match.allocations.map(({ amount }) => amount)).toEqual([400_000n, 100_000n])
    expect(match.unmatchedAmount).toBe(100_000n)
    expect(lines[0]?.returnedQuantity).toBe(0n)
  })

  test('whatever is returned in whatever steps, no line gives back more than was bought and nothing is lost', () => {
    const amounts = fc.bigInt({ min: 1n, max: 1_000_000n })
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 5 }),
        fc.array(amounts, { minLength: 1, maxLength: 8 }),
        (bought_, returned) => {
          const lines = bought_.map((quantity, index) => bought({ lineNo: index + 1, quantity }))
          let unmatched = 0n
          for (const quantity of returned) {
            const match = applyReturn({ sku: 'BOLT', quantity, amount: quantity * 3n }, lines)
            unmatched += match.unmatchedQuantity
            expect(sum(match.allocations.map(({ amount }) => amount)) + match.unmatchedAmount).toBe(quantity * 3n)
          }
          for (const line of lines) expect(line.returnedQuantity <= line.quantity).toBe(true)
          expect(sum(lines.map(({ returnedQuantity }) => returnedQuantity)) + unmatched).toBe(sum(returned))
        },
      ),
    )
  })
})

function bought(line: Partial<ReturnableLine>): ReturnableLine {
  return {
    companyId: 'company',
    purchaseId: `purchase of ${line.invoiceNo ?? 'A'}`,
    invoiceNo: 'A',
    occurredOn: '2026-01-01',
    lineNo: 1,
    sku: 'BOLT',
    quantity: 10_000n,
    netAmount: 1_000_000n,
    returnedQuantity: 0n,
    creditedAmount: 0n,
    ...line,
  }
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}
