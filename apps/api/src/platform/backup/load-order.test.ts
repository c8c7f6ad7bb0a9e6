import { describe, expect, test } from '@jest/globals'
import type { Table } from './catalogue.queries.ts'
import { inLoadOrder } from './load-order.ts'

const table = (id: string, ...after: string[]): Table => ({
  id,
  schema: 'public',
  table: id,
  columns: [],
  after,
  isLockable: true,
})

describe('tables', () => {
  test('come after those that they refer to', () => {
    const tables = [table('a', 'c'), table('b'), table('c', 'd', 'b'), table('d', 'of another schema')]
    expect(inLoadOrder(tables).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a'])
  })

  test('that refer to each other are refused by name', () => {
    expect(() => inLoadOrder([table('a', 'b'), table('b', 'a'), table('c')])).toThrow('public.a, public.b')
  })
})
