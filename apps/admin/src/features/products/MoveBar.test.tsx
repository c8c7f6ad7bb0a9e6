import { expect, test } from '@jest/globals'
import { type FakeAnswers, problem, renderWithApp } from '@stamkund/ui/testing'
import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { adminTexts } from '../../texts/index.ts'
import { MoveBar } from './MoveBar.tsx'
import type { Move } from './move.ts'

const groups = {
  currency: 'SEK',
  bands: [
    { band: 'raised', multiplier: 2, products: 87, netSales12Months: '100.0000', shareBasisPoints: 5000 },
    { band: 'top', multiplier: 3, products: 20, netSales12Months: '100.0000', shareBasisPoints: 5000 },
  ],
  items: [],
}

const impact = {
  from: '2025-11-23',
  to: '2026-11-22',
  products: 87,
  purchases: 1_120,
  companies: 159,
  pointsBefore: 800_000,
  pointsAfter: 1_200_000,
  worthBefore: '80000.0000',
  worthAfter: '120000.0000',
  currency: 'SEK',
}

function Harness() {
  const [move, setMove] = useState<Move | null>({ subject: { category: 'Glue' }, from: 'raised', to: 'top' })
  return <MoveBar move={move} onClose={() => setMove(null)} />
}

const renderBar = (api: FakeAnswers = {}) =>
  renderWithApp(<Harness />, {
    texts: adminTexts,
    api: {
      'GET /api/v1/product-groups': groups,
      'POST /api/v1/products/band-impact': impact,
      'POST /api/v1/products/bands': ({ body }: { body: unknown }) => ({
        products: 87,
        moved: 87,
        ...(body as object),
      }),
      ...api,
    },
  })

test('what it would have cost is said before anything is moved', async () => {
  const { api } = await renderBar()
  expect(await screen.findByText('40,000 kr dearer a year')).toBeTruthy()
  expect(await screen.findByRole('heading', { name: 'Glue from 2x to 3x' })).toBeTruthy()
  expect(screen.getByText(/400,000 more points on 1,120 purchases by 159 companies/)).toBeTruthy()
  expect(screen.getByText(/points that are given stay as they are/)).toBeTruthy()
  expect(api.last('POST', '/api/v1/products/band-impact')?.body).toEqual({
    category: 'Glue',
    fromBand: 'raised',
    band: 'top',
  })
  expect(api.last('POST', '/api/v1/products/bands')).toBeUndefined()
})

test('the move begins on the day that was chosen, and says so', async () => {
  const { user, api } = await renderBar()
  await screen.findByText('40,000 kr dearer a year')
  fireEvent.change(screen.getByLabelText('Valid from'), { target: { value: '2999-12-01' } })
  await user.click(screen.getByRole('button', { name: 'Move from 1 December 2999' }))
  expect((await screen.findByRole('status')).textContent).toBe(
    'Glue: 87 products give 3x from 1 December 2999. Until then they stay where they are.',
  )
  expect(api.last('POST', '/api/v1/products/bands')?.body).toEqual({
    category: 'Glue',
    fromBand: 'raised',
    band: 'top',
    validFrom: '2999-12-01',
  })
})

test('a day that is past can’t be chosen, and it says why', async () => {
  await renderBar()
  await screen.findByText('40,000 kr dearer a year')
  fireEvent.change(screen.getByLabelText('Valid from'), { target: { value: '2020-01-01' } })
  expect(screen.getByText('Today or later.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Move from today' })).toHaveProperty('disabled', true)
})

test('putting it back moves nothing', async () => {
  const { user, api } = await renderBar()
  await user.click(await screen.findByRole('button', { name: 'Put back' }))
  expect(screen.queryByText('40,000 kr dearer a year')).toBeNull()
  expect(api.last('POST', '/api/v1/products/bands')).toBeUndefined()
})

test('a refusal leaves the proposal as it was', async () => {
  const { user } = await renderBar({ 'POST /api/v1/products/bands': problem(422, 'product.none_chosen') })
  await screen.findByText('40,000 kr dearer a year')
  await user.click(screen.getByRole('button', { name: 'Move from today' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByText('40,000 kr dearer a year')).toBeTruthy()
})

test('the same points cost the same', async () => {
  const same = { ...impact, pointsAfter: 800_000, worthAfter: '80000.0000', purchases: 0 }
  await renderBar({ 'POST /api/v1/products/band-impact': same })
  expect(await screen.findByText('Costs the same')).toBeTruthy()
  expect(screen.getByText(/Nothing of it was sold/)).toBeTruthy()
})
