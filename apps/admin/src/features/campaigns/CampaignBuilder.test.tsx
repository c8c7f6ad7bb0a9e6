import { expect, test } from '@jest/globals'
import { problem, type RenderOptions, renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { CampaignBuilder } from './CampaignBuilder.tsx'
import type { Campaign } from './campaigns.queries.ts'

const ID = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'
const KARIN = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d12'

const draft: Campaign = {
  id: ID,
  state: 'draft',
  name: 'Fasteners, spring',
  picture: null,
  version: 3,
  terms: {
    window: { from: '2027-02-01', to: '2027-03-31' },
    audience: { kind: 'classes', by: 'net_sales', values: ['A', 'B'] },
    lines: { categories: ['Fasteners'] },
    effect: { kind: 'points_per_purchase', points: 500 },
    exclusiveGroup: null,
    priority: 0,
    caps: { budget: 100_000 },
  },
  texts: {},
  goal: null,
  holdoutShareBasisPoints: 0,
  heldOutCompanies: null,
  budget: { points: 100_000, spentPoints: 0, isUsedUp: false },
  ruleVersion: null,
  approval: null,
  createdBy: KARIN,
  createdByName: 'Karin Lind',
  launchedAt: null,
  endedAt: null,
  archivedAt: null,
  createdAt: '2026-11-22T08:00:00Z',
  updatedAt: '2026-11-22T08:00:00Z',
}

const ready = {
  canLaunch: true,
  needsApproval: true,
  approvalAbovePoints: 50_000,
  budgetPoints: 100_000,
  blocking: [],
  warnings: [{ code: 'not_bought_last_year' }],
}

const marketer = { id: KARIN, permissions: ['campaigns:read', 'campaigns:write', 'campaigns:approve'] }

function render(campaign: Campaign = draft, api: RenderOptions['api'] = {}) {
  return renderWithApp(<CampaignBuilder read={campaign} />, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/me/staff': marketer,
      'GET /api/v1/club-settings': { currency: 'SEK' },
      'GET /api/v1/sales-reps': { items: [], nextCursor: null },
      'GET /api/v1/tiers': { items: [] },
      'POST /api/v1/campaigns/audience-count': { companies: 312, companiesInClub: 900, examples: [] },
      [`GET /api/v1/campaigns/${ID}/readiness`]: ready,
      'POST /api/v1/simulations': problem(500, 'service.failed'),
      ...api,
    },
  })
}

test('a part of a sentence is changed where it stands, and saved for the version that was read', async () => {
  const saved = ({ body }: SentRequest) => ({ ...draft, ...(body as object), version: 4 })
  const { user, api } = await render(draft, { [`PATCH /api/v1/campaigns/${ID}`]: saved })
  expect(await screen.findByText(/312 companies today/)).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: /500 points/ }))
  const points = await screen.findByRole('textbox', { name: 'Points' })
  await user.clear(points)
  await user.type(points, '750')
  // On a slow machine what is half typed is saved on the way.
  await waitFor(
    () =>
      expect(api.last('PATCH', `/api/v1/campaigns/${ID}`)?.body).toEqual({
        terms: { ...draft.terms, effect: { kind: 'points_per_purchase', points: 750 } },
      }),
    { timeout: 10_000 },
  )
  const first = api.requests.find(({ method }) => method === 'PATCH')
  expect(first?.headers.get('if-match')).toBe('"3"')
})

test('when somebody else was faster nothing is overwritten, and theirs can be taken', async () => {
  const { user } = await render(draft, {
    [`PATCH /api/v1/campaigns/${ID}`]: problem(412, 'request.changed_meanwhile'),
  })
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!')
  expect(await screen.findByText(/Somebody else has changed it/, {}, { timeout: 5_000 })).toBeTruthy()
  expect(screen.getByDisplayValue('Fasteners, spring!')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Show theirs' }))
  expect(screen.getByDisplayValue('Fasteners, spring')).toBeTruthy()
})

test('a launch says what it gives at most, and that a second person comes first', async () => {
  const { user, api } = await render(draft, {
    [`POST /api/v1/campaigns/${ID}/launch`]: { ...draft, state: 'awaiting_approval', version: 4 },
  })
  await user.click(await screen.findByRole('button', { name: 'Launch …' }))
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByText('It gives at most 100,000 points.')).toBeTruthy()
  expect(dialog.getByText('A second person has to approve it first.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Launch …' }))
  await waitFor(() => expect(api.last('POST', `/api/v1/campaigns/${ID}/launch`)?.headers.get('if-match')).toBe('"3"'))
})

test('who asked for it does not approve it', async () => {
  const approval = { ...approvalOf(KARIN), state: 'waiting' as const }
  await render({ ...draft, state: 'awaiting_approval', approval })
  expect(await screen.findByRole('button', { name: 'Withdraw' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Approve …' })).toBeNull()
})

test('a running one is read, until somebody chooses to change it', async () => {
  const { user } = await render({ ...draft, state: 'running', launchedAt: '2026-11-22T08:00:00Z' })
  expect(screen.queryByRole('button', { name: /500 points/ })).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Change' }))
  expect(screen.getByRole('button', { name: /500 points/ })).toBeTruthy()
})

function approvalOf(requestedBy: string): NonNullable<Campaign['approval']> {
  return {
    id: ID,
    state: 'waiting',
    terms: draft.terms,
    budgetPoints: 100_000,
    requestedBy,
    requestedByName: 'Karin Lind',
    requestedAt: '2026-11-22T08:00:00Z',
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    reason: null,
  }
}
