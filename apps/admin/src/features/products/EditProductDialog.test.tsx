import { expect, test } from '@jest/globals'
import { type FakeAnswers, problem, type RenderOptions, renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { EditProductDialog } from './EditProductDialog.tsx'
import type { Product } from './products.queries.ts'

const product: Product = {
  id: 'p1',
  sku: '801-003',
  name: 'Grease 18 kg',
  category: 'Oil',
  subcategory: null,
  brand: 'Oljebo',
  unitCost: '4451.7600',
  listPrice: '5330.0000',
  currency: 'SEK',
  isSellable: true,
  standardMarginBasisPoints: 1647,
  band: 'standard',
  isBandManual: false,
  version: 7,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  bands: [],
  costs: [],
}

async function renderDialog(answers: FakeAnswers = {}, options: RenderOptions = {}) {
  const said: string[] = []
  const rendered = await renderWithApp(
    <EditProductDialog product={product} onDone={(words) => said.push(words)} onClose={() => said.push('closed')} />,
    { texts: adminTexts, api: { 'PATCH /api/v1/products/{id}': product, ...answers }, ...options },
  )
  return { ...rendered, said }
}

test('only what was changed is sent, for the version that was read', async () => {
  const { user, api, said } = await renderDialog({ 'PATCH /api/v1/products/{id}': { ...product, band: 'raised' } })
  const cost = await screen.findByLabelText('Cost')
  await user.clear(cost)
  await user.type(cost, '3 500.5')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(said).toEqual(['The changes are saved. The margin gives another band from today.', 'closed']),
  )
  const sent = api.last('PATCH', '/api/v1/products/p1')
  expect(sent?.body).toEqual({ unitCost: '3500.5' })
  expect(sent?.headers.get('if-match')).toBe('"7"')
})

test('a decimal comma is a decimal comma', async () => {
  const { user, api } = await renderDialog({}, { locale: 'sv' })
  const price = await screen.findByLabelText('Listpris')
  expect(price).toHaveProperty('value', '5330')
  expect(screen.getByLabelText('Kostnad')).toHaveProperty('value', '4451,76')
  await user.type(price, ',75')
  await user.click(screen.getByRole('button', { name: 'Spara' }))
  await waitFor(() => expect(api.last('PATCH', '/api/v1/products/p1')?.body).toEqual({ listPrice: '5330.75' }))
})

test('an emptied field is unknown from then on', async () => {
  const { user, api } = await renderDialog()
  await user.clear(await screen.findByLabelText('Brand'))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(api.last('PATCH', '/api/v1/products/p1')?.body).toEqual({ brand: null }))
})

test('without a change there is nothing to save, and it says so', async () => {
  await renderDialog()
  expect(await screen.findByText('Nothing is changed yet.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
})

test.each([
  ['Cost', 'a lot', 'Write the amount as a number, such as 12.50.'],
  ['Currency', 'S1', 'A currency has three letters, such as SEK.'],
])('%s can’t be “%s”', async (field, written, fault) => {
  const { user } = await renderDialog()
  const input = await screen.findByLabelText(field)
  await user.clear(input)
  await user.type(input, written)
  expect(screen.getByText(fault)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true)
})

test('somebody else’s change is not undone, and what was written stays', async () => {
  const { user, said } = await renderDialog({ 'PATCH /api/v1/products/{id}': problem(412, 'request.outdated') })
  const name = await screen.findByLabelText(/Name/)
  await user.type(name, ', new')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Somebody else has changed the product meanwhile/)).toBeTruthy()
  expect(name).toHaveProperty('value', 'Grease 18 kg, new')
  expect(said).toEqual([])
})
