import { expect, test } from '@jest/globals'
import { problem, type RenderOptions, renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { TiersPage } from './TiersPage.tsx'

const silver = {
  id: 't1',
  threshold: '1000.0000',
  multiplierHundredths: 100,
  texts: { en: { name: 'Silver', benefits: '' } },
  companies: 7,
}
const gold = {
  ...silver,
  id: 't2',
  threshold: '5000.0000',
  texts: { en: { name: 'Gold', benefits: '' } },
  companies: 0,
}
const rules = {
  basis: 'points',
  period: 'rolling_12_months',
  graceDays: 30,
  noticeDays: 30,
  version: 3,
  evaluatedOn: null,
}
const writer = { permissions: ['tiers:read', 'tiers:write'] }
const evaluated = { today: '2026-01-01', companies: 240, risen: 7, fallen: 1, renewed: 0, told: 0 }

function render(api: RenderOptions['api'] = {}) {
  return renderWithApp(<TiersPage />, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/me/staff': writer,
      'GET /api/v1/tiers': { items: [silver, gold], version: 4 },
      'GET /api/v1/tier-rules': rules,
      'PUT /api/v1/tiers': ({ body }: SentRequest) => ({ items: (body as { tiers: object[] }).tiers, version: 5 }),
      'PUT /api/v1/tier-rules': ({ body }: SentRequest) => ({ ...(body as object), version: 4, evaluatedOn: null }),
      ...api,
    },
  })
}

const sentTo = (api: { requests: readonly SentRequest[] }, path: string) =>
  api.requests.find((sent) => sent.method === 'PUT' && sent.path === path)

test('a level is changed with the version that was read, and figures as people write them', async () => {
  const { user, api } = await render()
  const [threshold] = await screen.findAllByRole('textbox', { name: /From how many points/ })
  const [multiplier] = screen.getAllByRole('textbox', { name: 'Multiplier' })
  if (!threshold || !multiplier) throw new Error('no fields')
  await user.clear(threshold)
  await user.type(threshold, '2 000')
  await user.clear(multiplier)
  await user.type(multiplier, '1,25')
  await user.click(screen.getByRole('button', { name: 'Save the levels' }))
  await waitFor(() => expect(sentTo(api, '/api/v1/tiers')).toBeDefined())
  const sent = sentTo(api, '/api/v1/tiers')
  expect(sent?.headers.get('if-match')).toBe('"4"')
  expect(sent?.body).toMatchObject({
    tiers: [{ id: 't1', threshold: '2000', multiplierHundredths: 125 }, { id: 't2' }],
    replacements: [],
  })
})

test('a level that companies have is given up with a word on what they get', async () => {
  const { user, api } = await render()
  await user.click(await screen.findByRole('button', { name: 'Remove Silver' }))
  expect(screen.getByRole('combobox', { name: 'What the 7 companies on Silver get' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save the levels' }))
  await waitFor(() => expect(sentTo(api, '/api/v1/tiers')).toBeDefined())
  expect(sentTo(api, '/api/v1/tiers')?.body).toMatchObject({ replacements: [{ tierId: 't1', by: null }] })
})

test('a level without a name or a figure can’t be saved', async () => {
  const { user } = await render()
  await user.click(await screen.findByRole('button', { name: 'Add a level' }))
  expect((screen.getByRole('button', { name: 'Save the levels' }) as HTMLButtonElement).disabled).toBe(true)
})

test('what somebody else has changed meanwhile is said, and what was written stays', async () => {
  const { user } = await render({ 'PUT /api/v1/tiers': () => problem(412, 'request.changed_meanwhile') })
  await user.click(await screen.findByRole('button', { name: 'Remove Gold' }))
  await user.click(screen.getByRole('button', { name: 'Save the levels' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Remove Gold' })).toBeNull()
})

test('what is saved is said', async () => {
  const { user } = await render()
  await user.click(await screen.findByRole('button', { name: 'Remove Gold' }))
  await user.click(screen.getByRole('button', { name: 'Save the levels' }))
  expect(await screen.findByText(/^Saved\. Companies rise and fall tonight/)).toBeTruthy()
})

test('what somebody else saves doesn’t take the place of what is being written, nor is it overwritten', async () => {
  let version = 4
  const { user, api } = await render({
    'GET /api/v1/tiers': () => ({ items: [silver, gold], version }),
    'POST /api/v1/tier-evaluations': evaluated,
  })
  const [threshold] = await screen.findAllByRole<HTMLInputElement>('textbox', { name: /From how many points/ })
  if (!threshold) throw new Error('no field')
  await user.clear(threshold)
  await user.type(threshold, '2000')
  version = 5
  await user.click(screen.getByRole('button', { name: 'Evaluate all now' }))
  await screen.findByText(/240 companies looked at/)
  expect(screen.getByDisplayValue('2000')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save the levels' }))
  await waitFor(() => expect(sentTo(api, '/api/v1/tiers')?.headers.get('if-match')).toBe('"4"'))
})

test('all companies are evaluated when asked', async () => {
  const { user } = await render({ 'POST /api/v1/tier-evaluations': evaluated })
  await user.click(await screen.findByRole('button', { name: 'Evaluate all now' }))
  expect(await screen.findByText(/240 companies looked at: 7 rose, 1 fell\./)).toBeTruthy()
})

test('whoever may only read changes nothing', async () => {
  await render({ 'GET /api/v1/me/staff': { permissions: ['tiers:read'] } })
  expect(await screen.findByText('Silver')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Save|Remove|Evaluate/ })).toBeNull()
})
