import { expect, test } from '@jest/globals'
import { renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { CommandPalette } from './CommandPalette.tsx'

const invoice = { kind: 'invoice', id: 'i1', companyId: 'c1', title: 'F-1001', subtitle: 'Lindqvist' }
const person = { permissions: ['companies:read', 'members:read'] }

function render(search: unknown) {
  return renderWithApp(<CommandPalette asked={1} />, {
    texts: adminTexts,
    density: 'admin',
    api: { 'GET /api/v1/me/staff': person, 'GET /api/v1/search': search },
  })
}

test('an invoice number leads to its company with Enter alone', async () => {
  const { user, address } = await render({ items: [invoice] })
  await user.type(await screen.findByRole('combobox'), 'F-10')
  await screen.findByRole('option', { name: /F-1001/ })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/companies/c1'))
})

test('a campaign is opened by its name', async () => {
  const campaign = { kind: 'campaign', id: 'k1', companyId: null, title: 'Spring double', subtitle: null }
  const { user, address } = await render({ items: [campaign] })
  await user.type(await screen.findByRole('combobox'), 'double')
  expect(await screen.findByRole('group', { name: 'Campaigns' })).toBeTruthy()
  await screen.findByRole('option', { name: /Spring double/ })
  await user.keyboard('{Enter}')
  await waitFor(() => expect(address()).toBe('/campaigns/k1'))
})

test('what was found for fewer letters goes as soon as it no longer fits', async () => {
  let answer: (hits: object) => void = () => undefined
  const search = ({ query }: SentRequest) =>
    query.q === 'F-10' ? { items: [invoice] } : new Promise((resolve) => (answer = resolve))
  const { user } = await render(search)
  await user.type(await screen.findByRole('combobox'), 'F-10')
  await screen.findByRole('option', { name: /F-1001/ })
  await user.keyboard('77')
  expect(screen.queryByRole('option', { name: /F-1001/ })).toBeNull()
  await waitFor(() => answer({ items: [] }))
})

test('pages are found by name, those that the role may see', async () => {
  const { user } = await render({ items: [] })
  await user.type(await screen.findByRole('combobox'), 'me')
  expect(await screen.findByRole('option', { name: 'Members' })).toBeTruthy()
  await user.clear(screen.getByRole('combobox'))
  await user.type(screen.getByRole('combobox'), 'audit')
  expect(screen.queryByRole('option', { name: 'Audit log' })).toBeNull()
})
