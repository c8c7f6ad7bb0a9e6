import { expect, test } from '@jest/globals'
import { problem, type RenderOptions, renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { PolicyPage } from './PolicyPage.tsx'
import type { Terms } from './policy.queries.ts'
import { firstTerms } from './policy-draft.ts'

const policy = { id: 'p1', number: 2, validFrom: '2026-01-01', terms: firstTerms, createdAt: '2026-01-01T00:00:00Z' }
const saw = { id: 's1', sku: 'SAW', name: 'Saw', listPrice: '500.0000', band: 'top' }
const writer = { permissions: ['policies:read', 'policies:write'], club: { currency: 'SEK' } }

/** Stands in for the engine: what it answers is shown, nothing is reckoned in the page. */
function reckoned({ body }: SentRequest) {
  const { terms, purchase } = body as { terms?: Terms; purchase: { lines: { sku: string }[] } }
  const points = (terms ?? firstTerms).bandMultipliersHundredths.top
  const lines = purchase.lines.map(({ sku }, index) => ({
    lineNo: index + 1,
    sku,
    band: 'top',
    noAwardReason: null,
    awards: [],
  }))
  return { policyId: null, points, availableOn: null, expiresOn: '2028-01-31', lines }
}

function render(api: RenderOptions['api'] = {}) {
  return renderWithApp(<PolicyPage />, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/me/staff': writer,
      'GET /api/v1/policies/current': policy,
      'GET /api/v1/policies': { items: [policy], nextCursor: null },
      'GET /api/v1/products': ({ query }: SentRequest) => ({ items: query.band === 'top' ? [saw] : [] }),
      'POST /api/v1/policies/preview': reckoned,
      ...api,
    },
  })
}

test('the example is reckoned anew by the API while the terms are typed', async () => {
  const { user, api } = await render()
  expect(await screen.findByText('Why 300 points?')).toBeTruthy()
  const top = screen.getByLabelText('Top')
  await user.clear(top)
  await user.type(top, '4.5')
  expect(await screen.findByText('450 points with this, 300 as it is today.')).toBeTruthy()
  const lines = [
    { sku: 'SAW', quantity: '4', netAmount: '2000.0000', unitCost: null },
    { sku: 'SAW', unitCost: '550.0000' },
  ]
  expect(api.last('POST', '/api/v1/policies/preview')?.body).toMatchObject({ purchase: { lines } })
})

test('a new version is made only after its consequences were read, once', async () => {
  const { user, api } = await render({ 'POST /api/v1/policies': { ...policy, number: 3, validFrom: '2026-12-01' } })
  const act = await screen.findByRole('button', { name: 'Make it the policy' })
  expect(act.hasAttribute('disabled')).toBe(true)
  const months = screen.getByLabelText('Months until they expire')
  await user.clear(months)
  await user.type(months, '12')
  await user.click(act)
  expect(api.last('POST', '/api/v1/policies')).toBeUndefined()
  expect(await screen.findByText(/Those that are recorded keep their points/)).toBeTruthy()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Make it the policy' }))
  await waitFor(() => expect(api.last('POST', '/api/v1/policies')).toBeDefined())
  const sent = api.last('POST', '/api/v1/policies')
  expect(sent?.body).toMatchObject({ terms: { expiryMonths: 12, costPerPoint: '0.1000' } })
  expect(sent?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('a club without a policy begins with one that can be changed', async () => {
  await render({ 'GET /api/v1/policies/current': problem(409, 'policy.none_in_force') })
  expect(await screen.findByText(/There is no policy yet/)).toBeTruthy()
})

test('without products it says what to do first', async () => {
  await render({ 'GET /api/v1/products': { items: [] } })
  expect(await screen.findByText(/Import products first/)).toBeTruthy()
})
