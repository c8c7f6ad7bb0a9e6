import { expect, test } from '@jest/globals'
import { problem, type RenderOptions, renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { useIsMutating } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { type ReactElement, useState } from 'react'
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

const marketer = {
  id: KARIN,
  permissions: ['campaigns:read', 'campaigns:write', 'campaigns:approve', 'reports:read'],
  club: { currency: 'SEK' },
}

function render(
  campaign: Campaign = draft,
  api: RenderOptions['api'] = {},
  shown: ReactElement = <CampaignBuilder read={campaign} tried={{}} onTry={() => undefined} />,
) {
  return renderWithApp(shown, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/me/staff': marketer,
      'GET /api/v1/sales-reps': { items: [], nextCursor: null },
      'GET /api/v1/tiers': { items: [] },
      'POST /api/v1/campaigns/audience-count': { companies: 312, companiesInClub: 900, examples: [] },
      [`GET /api/v1/campaigns/${ID}/readiness`]: ready,
      'GET /api/v1/campaigns': { items: [], nextCursor: null },
      'POST /api/v1/simulations': problem(500, 'service.failed'),
      ...api,
    },
  })
}

/** The builder, and another page. */
function Pages() {
  const [isHere, setHere] = useState(true)
  const isSaving = useIsMutating() > 0
  return (
    <>
      <button type="button" onClick={() => setHere(!isHere)}>
        {isHere ? 'Leave' : isSaving ? 'Being saved' : 'Come back'}
      </button>
      {isHere && <CampaignBuilder read={draft} tried={{}} onTry={() => undefined} />}
    </>
  )
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
  await waitFor(() =>
    expect(api.last('PATCH', `/api/v1/campaigns/${ID}`)?.body).toEqual({
      terms: { ...draft.terms, effect: { kind: 'points_per_purchase', points: 750 } },
    }),
  )
  const first = api.requests.find(({ method }) => method === 'PATCH')
  expect(first?.headers.get('if-match')).toBe('"3"')
})

test('who goes to another page right after a change has saved it', async () => {
  const saved = ({ body }: SentRequest) => ({ ...draft, ...(body as object), version: 4 })
  const { user, api, unmount } = await render(draft, { [`PATCH /api/v1/campaigns/${ID}`]: saved })
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await user.clear(name)
  await user.paste('Fasteners, autumn')
  const closing = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(closing)
  expect(closing.defaultPrevented).toBe(true)
  unmount()
  await waitFor(() => expect(api.last('PATCH', `/api/v1/campaigns/${ID}`)?.body).toEqual({ name: 'Fasteners, autumn' }))
})

test('who left before a refusal was seen finds what was written, and why it was refused', async () => {
  const { user, api } = await render(
    draft,
    { [`PATCH /api/v1/campaigns/${ID}`]: problem(422, 'request.invalid') },
    <Pages />,
  )
  const name = await screen.findByRole('textbox', { name: 'Name' })
  await user.clear(name)
  await user.paste('Fasteners, autumn')
  await user.click(screen.getByRole('button', { name: 'Leave' }))
  await waitFor(() => expect(api.last('PATCH', `/api/v1/campaigns/${ID}`)?.body).toEqual({ name: 'Fasteners, autumn' }))
  await user.click(await screen.findByRole('button', { name: 'Come back' }))
  expect(await screen.findByDisplayValue('Fasteners, autumn')).toBeTruthy()
  expect(await screen.findByText('Not saved')).toBeTruthy()
})

test('when somebody else was faster nothing is overwritten, and theirs can be taken', async () => {
  const { user } = await render(draft, {
    [`PATCH /api/v1/campaigns/${ID}`]: problem(412, 'request.changed_meanwhile'),
  })
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), '!')
  expect(await screen.findByText(/Somebody else has changed it/)).toBeTruthy()
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
  expect(await dialog.findByText('A second person has to approve it first.')).toBeTruthy()
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

test('points for what members do beside buying: nothing is asked of a purchase, and nothing tried on those there were', async () => {
  const saved = ({ body }: SentRequest) => ({ ...draft, ...(body as object), version: 4 })
  const conditions = { minNetAmount: '5000.00' }
  const limited: Campaign = { ...draft, terms: { ...draft.terms, conditions, exclusiveGroup: 'Spring' } }
  const { user, api } = await render(limited, { [`PATCH /api/v1/campaigns/${ID}`]: saved })
  await user.selectOptions(await screen.findByRole('combobox', { name: 'What it gives' }), 'event')
  expect(screen.getByText(/they get/).textContent).toContain(
    'When a member What is done: signs in for the first time, they get Points: 500 points, once per member.',
  )
  expect(screen.queryByText('Conditions')).toBeNull()
  expect(screen.getByText(/It can’t be tried on the past/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /signs in for the first time/ }))
  await user.selectOptions(await screen.findByRole('combobox', { name: 'What is done' }), 'other')
  await user.type(screen.getByRole('textbox', { name: 'Its code' }), 'Survey')
  expect(screen.getByText(/Lower-case letters/)).toBeTruthy()
  await user.clear(screen.getByRole('textbox', { name: 'Its code' }))
  await user.type(screen.getByRole('textbox', { name: 'Its code' }), 'survey_answered')
  const { window, audience, priority, caps } = draft.terms
  const effect = { kind: 'event', event: 'survey_answered', points: 500 }
  await waitFor(() =>
    expect(api.last('PATCH', `/api/v1/campaigns/${ID}`)?.body).toEqual({
      terms: { window, audience, priority, caps, effect, exclusiveGroup: null },
    }),
  )
})

test('amounts are in the currency of the club, and tiers are called what the reader calls them', async () => {
  const gold = { id: ID, texts: { en: { name: 'Gold', benefits: '' }, sv: { name: 'Guld', benefits: '' } } }
  const terms: Campaign['terms'] = {
    ...draft.terms,
    audience: { kind: 'tiers', ids: [ID] },
    effect: { kind: 'points_per_amount', points: 100, stepAmount: '1000.00' },
  }
  await render(
    { ...draft, terms },
    {
      'GET /api/v1/me/staff': { ...marketer, club: { currency: 'NOK' } },
      'GET /api/v1/tiers': { items: [gold] },
    },
  )
  expect(await screen.findByRole('button', { name: /companies on Gold/ })).toBeTruthy()
  const [step] = await screen.findAllByRole('button', { name: /For each full/ })
  expect(step?.textContent).toMatch(/1,000\s(kr|NOK)$/)
})

test('a picture is chosen, and members see it above the title', async () => {
  const picture = { url480: '/api/v1/pictures/a-480.webp', url1200: '/api/v1/pictures/a-1200.webp' }
  const { user, api } = await render(
    { ...draft, picture },
    { [`PUT /api/v1/campaigns/${ID}/picture`]: { ...draft, picture, version: 4 } },
  )
  expect((await screen.findByRole('img', { name: 'The picture that members see' })).getAttribute('src')).toBe(
    picture.url480,
  )
  await waitFor(() => {
    const phone = document.querySelector('iframe')?.contentDocument
    expect(phone?.querySelector('article img')?.getAttribute('src')).toBe(picture.url480)
  })
  const file = new File(['…'], 'spring.png', { type: 'image/png' })
  await screen.findByRole('button', { name: 'Choose a picture' })
  await user.upload(document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement, file)
  await waitFor(() => expect(api.last('PUT', `/api/v1/campaigns/${ID}/picture`)).toBeTruthy())
})

test('members see it in their language, whatever that of the reader is', async () => {
  const { user } = await render()
  const phone = () => document.querySelector('iframe')?.contentDocument?.body.textContent
  for (const [tab, gets] of [
    ['Norsk bokmål', '500 poeng'],
    ['English', '500 points'],
    ['Svenska', '500 poäng'],
  ] as const) {
    await user.click(screen.getByRole('tab', { name: tab }))
    await waitFor(() => expect(phone()).toContain(gets))
  }
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
