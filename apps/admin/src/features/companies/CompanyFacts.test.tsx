import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { CompanyFacts } from './CompanyFacts.tsx'
import type { Company } from './companies.queries.ts'

const company = {
  id: 'c1',
  name: 'Lindqvist',
  companyNo: '10482',
  contacts: [],
  points: { available: 0, pending: 0, held: 0, debt: 0, expiringSoon: [] },
  sales: { currency: null, marginBasisPoints: null, lastPurchaseOn: null },
} as unknown as Company

function render(permissions: readonly string[]) {
  const api = { 'GET /api/v1/me/staff': { permissions } }
  return renderWithApp(<CompanyFacts company={company} />, { texts: adminTexts, density: 'admin', api })
}

test('a company without members is one click from its first', async () => {
  const { user, address } = await render(['members:write'])
  await user.click(await screen.findByRole('link', { name: 'New member' }))
  await waitFor(() => expect(address()).toBe('/members?companyId=c1&new=true'))
})

test('whoever may not write members is not sent to', async () => {
  const { api } = await render([])
  await screen.findByText('Nobody is a member yet.')
  await waitFor(() => expect(api.last('GET', '/api/v1/me/staff')).toBeTruthy())
  expect(screen.queryByRole('link', { name: 'New member' })).toBeNull()
})
