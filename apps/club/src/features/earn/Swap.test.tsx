import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import type { Product } from './earn.queries.ts'
import { ProductRow } from './ProductRow.tsx'
import { betterOf, Swap } from './Swap.tsx'

const standard: Product = {
  productId: 'p1',
  sku: '101',
  name: 'Cutting disc standard',
  multiplier: 1,
  pointsPerUnit: 62,
  category: null,
  subcategory: null,
  brand: null,
  lastBoughtOn: '2020-05-02',
  reason: { kind: 'bought', productName: null },
  alternatives: [
    { productId: 'p2', sku: '102', name: 'Cutting disc plus', multiplier: 2, pointsPerUnit: 124 },
    { productId: 'p3', sku: '103', name: 'Cutting disc pro', multiplier: 3, pointsPerUnit: 240 },
  ],
}

test('beside what is bought stands what would earn the most, and by how much', async () => {
  await renderWithApp(<Swap product={standard} />, { texts: clubTexts })
  expect(screen.getByText(/Cutting disc pro gives 178 points more\./)).toBeTruthy()
  expect(screen.queryByText(/Cutting disc plus/)).toBeNull()
})

test.each<[string, Partial<Product>]>([
  ['nothing earns more', { pointsPerUnit: 240 }],
  ['there is no alternative', { alternatives: [] }],
  ['nobody knows what it earns', { pointsPerUnit: null }],
])('there is nothing better when %s', (_, changes) => {
  expect(betterOf({ ...standard, ...changes })).toBeUndefined()
})

test.each<[Product['reason'], string]>([
  [{ kind: 'bought', productName: null }, 'You last bought it on 2 May 2020.'],
  [{ kind: 'goes_with', productName: 'Grinder' }, 'Goes with Grinder, which you buy.'],
  [{ kind: 'earns_more', productName: 'Disc' }, 'Gives more than Disc, which you buy.'],
])('%j is said in words', async (reason, words) => {
  await renderWithApp(<ProductRow product={{ ...standard, reason }} />, { texts: clubTexts })
  expect(screen.getByText(words)).toBeTruthy()
})

test('without a price no figure is promised', async () => {
  await renderWithApp(<ProductRow product={{ ...standard, pointsPerUnit: null, alternatives: [] }} />, {
    texts: clubTexts,
  })
  expect(screen.getByText('The points depend on the price')).toBeTruthy()
})
