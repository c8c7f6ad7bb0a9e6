import { expect, test } from '@jest/globals'
import { type RenderOptions, renderWithApp } from '@stamkund/ui/testing'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { adminTexts } from '../../texts/index.ts'
import type { Terms } from './campaigns.queries.ts'
import type { CampaignSearch } from './campaigns-search.ts'
import { SimulationSection } from './SimulationSection.tsx'

const ID = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'
const OTHER = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d12'
const SIMULATION = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d13'

const terms: Terms = {
  window: { from: '2027-02-01', to: '2027-03-31' },
  audience: { kind: 'all' },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
  exclusiveGroup: null,
  priority: 0,
}

const amounts = { points: 4_000, cost: '400.0000', contributionMargin: '8000.0000', costShareBasisPoints: 500 }
const draft = {
  ...amounts,
  companies: 12,
  purchases: 30,
  windows: [],
  months: [],
  ladder: null,
  cameAnyway: { points: 0, shareBasisPoints: null },
  breakEven: { contributionMargin: '400.0000', shareBasisPoints: null },
  budget: null,
  withoutCost: { lines: 0, netSales: '0.0000', products: [] },
  otherCurrencies: { purchases: 2, points: 100, cost: '1.0000' },
  beforeEarningStart: { purchases: 0, points: 0 },
  late: { purchases: 0, points: 0 },
  topCompanies: [],
  nearMisses: [],
  bySalesClass: [{ key: 'A', ...amounts }],
  byMarginClass: [],
  byBand: [],
  byCategory: [],
  bySalesRep: [],
}
const halfAsMuch = {
  ...draft,
  points: 2_000,
  cost: '200.0000',
  costShareBasisPoints: 250,
  bySalesClass: [
    { key: 'A', ...amounts, cost: '150.0000' },
    { key: 'B', ...amounts, cost: '50.0000' },
  ],
}

const finished = (comparedWith: object | null) => ({
  id: SIMULATION,
  campaignId: ID,
  state: 'finished',
  progressPercent: 100,
  from: '2025-11-01',
  to: '2026-10-31',
  createdAt: '2026-11-20T10:30:00Z',
  result: { draft, comparedWith, currency: 'SEK', purchases: 900, lines: 2_000, policies: [], ruleRevision: '1' },
})

const campaigns = {
  items: [
    { id: ID, name: 'This', state: 'draft', effectKind: 'multiplier' },
    { id: OTHER, name: 'Spring', state: 'ended', effectKind: 'multiplier' },
    { id: SIMULATION, name: 'Survey', state: 'draft', effectKind: 'event' },
  ],
  nextCursor: null,
}

function Chosen() {
  const [tried, onTry] = useState<CampaignSearch>({})
  return <SimulationSection campaignId={ID} terms={terms} tried={tried} onTry={onTry} />
}

const render = (permissions: readonly string[], api: RenderOptions['api']) =>
  renderWithApp(<Chosen />, {
    texts: adminTexts,
    density: 'admin',
    api: { 'GET /api/v1/me/staff': { permissions, club: { currency: 'SEK' } }, ...api },
  })

test('another draft is put beside it, with the difference, and taken away again', async () => {
  const { user, api } = await render(['reports:read', 'campaigns:write'], {
    'GET /api/v1/campaigns': campaigns,
    [`GET /api/v1/campaigns/${OTHER}`]: { id: OTHER, name: 'Spring', version: 3, terms },
    'POST /api/v1/simulations': ({ body }: { readonly body: unknown }) =>
      finished('comparedCampaignId' in (body as object) ? halfAsMuch : null),
    [`GET /api/v1/simulations/${SIMULATION}`]: () => {
      const asked = api.last('POST', '/api/v1/simulations')?.body as object
      return finished('comparedCampaignId' in asked ? halfAsMuch : null)
    },
  })
  const choice = await screen.findByRole('combobox', { name: 'Compare with' })
  const options = within(choice)
    .getAllByRole('option')
    .map(({ textContent }) => textContent)
  expect(options).toEqual(['Nothing', 'Spring (Ended)'])
  await user.selectOptions(choice, OTHER)
  const table = within(await screen.findByRole('table', { name: 'Both, side by side' }))
  expect(api.last('POST', '/api/v1/simulations')?.body).toEqual({ campaignId: ID, terms, comparedCampaignId: OTHER })
  expect(table.getByRole('columnheader', { name: 'Spring' })).toBeTruthy()
  expect(table.getByRole('row', { name: /^Points 4,000\s?\+2,000 2,000$/ })).toBeTruthy()
  expect(table.getByRole('row', { name: /^Cost of the margin 5%\s?\+2\.5 percentage points 2\.5%$/ })).toBeTruthy()
  const byClass = within(screen.getByRole('table', { name: 'Cost, Class by purchases' }))
  const costs = byClass.getAllByRole('row').map(({ textContent }) => textContent?.replaceAll(/[^AB\d+−]+/g, ' ').trim())
  expect(costs.slice(1)).toEqual(['A400 +250 150', 'B0 −50 50'])
  await user.selectOptions(choice, '')
  await waitFor(() => expect(screen.queryByRole('table', { name: 'Both, side by side' })).toBeNull())
})

test('it is tried on other days than the last twelve months, from one day or through another', async () => {
  const asked = () => api.last('POST', '/api/v1/simulations')?.body as object
  const { api } = await render(['reports:read', 'campaigns:write'], {
    'GET /api/v1/campaigns': campaigns,
    'POST /api/v1/simulations': ({ body }: { readonly body: unknown }) =>
      'from' in (body as object) ? { ...finished(null), ...(body as object), id: OTHER } : finished(null),
    [`GET /api/v1/simulations/${SIMULATION}`]: finished(null),
    [`GET /api/v1/simulations/${OTHER}`]: () => ({ ...finished(null), ...asked(), id: OTHER }),
  })
  await screen.findByText('Cost of the margin')
  expect(asked()).toEqual({ campaignId: ID, terms })
  expect(screen.getByLabelText<HTMLInputElement>('Purchases from').value).toBe('2025-11-01')
  fireEvent.change(screen.getByLabelText('Purchases from'), { target: { value: '2013-01-01' } })
  await waitFor(() => expect(asked()).toEqual({ campaignId: ID, terms, from: '2013-01-01' }))
  fireEvent.change(screen.getByLabelText('through'), { target: { value: '2013-06-30' } })
  await waitFor(() => expect(asked()).toEqual({ campaignId: ID, terms, from: '2013-01-01', to: '2013-06-30' }))
  fireEvent.click(screen.getByRole('button', { name: 'The last twelve months' }))
  expect(screen.queryByRole('button', { name: 'The last twelve months' })).toBeNull()
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Purchases from').value).toBe('2025-11-01'))
})

test('the companies that it names are a file', async () => {
  await render(['reports:read', 'campaigns:write'], {
    'GET /api/v1/campaigns': { items: [], nextCursor: null },
    'POST /api/v1/simulations': finished(null),
    [`GET /api/v1/simulations/${SIMULATION}`]: finished(null),
  })
  const link = await screen.findByRole('link', { name: 'Companies as CSV' })
  expect(link.getAttribute('href')).toBe(`/api/v1/simulations/${SIMULATION}/companies?format=csv`)
})

test('who may read and not ask sees the last one that came to its end, and asks for none', async () => {
  const { api } = await render(['reports:read', 'campaigns:read'], {
    [`GET /api/v1/campaigns/${ID}/simulations`]: {
      items: [
        { id: OTHER, state: 'cancelled' },
        { id: SIMULATION, state: 'finished' },
      ],
      nextCursor: null,
    },
    [`GET /api/v1/simulations/${SIMULATION}`]: finished(null),
  })
  expect(await screen.findByText('Cost of the margin')).toBeTruthy()
  expect(screen.getByText(/^2 purchases are in other currencies: .* their margin does not/)).toBeTruthy()
  expect(screen.queryByText(/for history alone/)).toBeNull()
  expect(screen.getByText(/Worked out .*20 November.* on the terms that it had then/)).toBeTruthy()
  expect(screen.queryByRole('combobox', { name: 'Compare with' })).toBeNull()
  expect(api.requests.filter(({ method }) => method === 'POST')).toEqual([])
})

test('where nobody has tried it yet, that is said', async () => {
  await render(['reports:read'], {
    [`GET /api/v1/campaigns/${ID}/simulations`]: { items: [], nextCursor: null },
  })
  expect(await screen.findByText('Nobody has tried it on past purchases yet.')).toBeTruthy()
})

test('a sales rep, who may not know what others buy, is shown none', async () => {
  const { api } = await render(['campaigns:read'], {})
  await waitFor(() => expect(api.last('GET', '/api/v1/me/staff')).toBeTruthy())
  expect(screen.queryByRole('region')).toBeNull()
  expect(api.requests.every(({ path }) => path === '/api/v1/me/staff')).toBe(true)
})
