import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { guardCell, isRejectsHeader, unguardCell } from './reject-cells.ts'

describe('a guarded cell', () => {
  test.each(['=1+1', '+cmd', '-x', '@sum', '\t=1', "'=1", "'"])(
    '%j would be a formula or a guard, and gets an apostrophe',
    (cell) => {
      expect(guardCell(cell)).toBe(`'${cell}`)
    },
  )

  test.each(['-12.50', '-3', '+46', '-12,5', 'a=b', ''])('%j stays as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell)
  })

  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', '@', 'a', '1', '\t') }), (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell)
      }),
    )
  })
})

test('only a file that ends in our four columns is one of rejected rows', () => {
  expect(isRejectsHeader(['sku', 'line', 'column', 'code', 'reason'])).toBe(true)
  expect(isRejectsHeader(['line', 'column', 'code', 'reason', 'sku'])).toBe(false)
  expect(isRejectsHeader(['sku', 'line'])).toBe(false)
})
