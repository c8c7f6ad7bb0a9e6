import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, within } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { BandBoard } from './BandBoard.tsx'
import type { Move } from './move.ts'

const band = (name: string, multiplier: number, products: number) => ({
  band: name,
  multiplier,
  products,
  netSales12Months: '100.0000',
  shareBasisPoints: 2500,
})

const groups = {
  currency: 'SEK',
  bands: [band('low', 0.5, 0), band('standard', 1, 0), band('raised', 2, 87), band('top', 3, 0), band('unknown', 1, 4)],
  items: [
    { category: 'Glue', band: 'raised', products: 87, netSales12Months: '4013065.0000', marginBasisPoints: 3812 },
    { category: null, band: 'raised', products: 2, netSales12Months: '0.0000', marginBasisPoints: null },
    { category: 'Tools', band: 'unknown', products: 4, netSales12Months: '0.0000', marginBasisPoints: null },
  ],
}

async function renderBoard(onMove: ((move: Move) => void) | null, found: object = groups) {
  return renderWithApp(<BandBoard move={null} onMove={onMove} />, {
    texts: adminTexts,
    api: { 'GET /api/v1/product-groups': found },
  })
}

test('a category stands in the band of its products, with figures', async () => {
  await renderBoard(null)
  const column = within(await screen.findByRole('region', { name: '2x 30–45% margin' }))
  expect(column.getByRole('button', { name: 'Glue' })).toBeTruthy()
  expect(column.getByText('87 products, 4,013,065 kr')).toBeTruthy()
  expect(column.getByText('38%')).toBeTruthy()
})

test('what has no margin is in no column, and is told of', async () => {
  await renderBoard(null)
  expect(await screen.findByText(/4 products have no cost or price and count as 1x/)).toBeTruthy()
  expect(screen.queryByText('Tools')).toBeNull()
})

test('the menu proposes a move without any dragging', async () => {
  const moves: Move[] = []
  const { user } = await renderBoard((move) => moves.push(move))
  await user.click(await screen.findByRole('button', { name: 'Move Glue to …' }))
  await user.click(await screen.findByRole('menuitem', { name: /Top/ }))
  expect(moves).toEqual([{ subject: { category: 'Glue' }, from: 'raised', to: 'top' }])
})

test('the menu leaves out the band that it is in', async () => {
  const { user } = await renderBoard(() => undefined)
  await user.click(await screen.findByRole('button', { name: 'Move Glue to …' }))
  expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
    '0.5x Low',
    '1x Standard',
    '3x Top',
  ])
})

test('products without a category can’t be moved as one', async () => {
  await renderBoard(() => undefined)
  expect(await screen.findByText('Without a category')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Move Without a category' })).toBeNull()
})

test('who may not move anything gets no handles', async () => {
  await renderBoard(null)
  await screen.findByRole('button', { name: 'Glue' })
  expect(screen.queryByRole('button', { name: /Move/ })).toBeNull()
})

test('a club without products says where they come from', async () => {
  await renderBoard(() => undefined, { ...groups, items: [] })
  expect(await screen.findByRole('link', { name: 'To the imports' })).toBeTruthy()
})
