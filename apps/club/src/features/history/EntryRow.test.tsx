import { expect, test } from '@jest/globals'
import { type FakeAnswers, renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import { EntryRow } from './EntryRow.tsx'
import type { Entry } from './history.queries.ts'

const invoice = { id: 'p1', invoiceNo: '482913', kind: 'invoice', occurredOn: '2020-03-03' } as const

const earned: Entry = {
  version: 17,
  kind: 'earn',
  occurredOn: '2020-03-03',
  recordedAt: '2020-03-03T10:00:00.000Z',
  points: 1_240,
  change: { available: 0, pending: 1_240, held: 0 },
  balance: { available: 46_250, pending: 1_240, held: 0, debt: 0 },
  availableOn: '2020-04-02',
  expiresOn: null,
  purchase: invoice,
  original: null,
  event: null,
  redemption: null,
  awards: [],
  hasMoreAwards: false,
  reasonCode: null,
  counterparty: null,
  lots: [],
}

const purchase = {
  ...invoice,
  currency: 'SEK',
  netAmount: '12400.0000',
  points: { awarded: 1_240, available: 0, pending: 1_240 },
  availableOn: '2020-04-02',
  expiresOn: null,
  placedBy: null,
  lines: [],
  awards: [],
}

const renderRow = (entry: Entry, api: FakeAnswers = {}) =>
  renderWithApp(<EntryRow entry={entry} wallet="company" />, { texts: clubTexts, api })

test('what an invoice gave opens to why, and only then asks', async () => {
  const { user, api } = await renderRow(earned, { 'GET /api/v1/me/purchases/p1': purchase })
  expect(api.requests).toHaveLength(0)
  const row = screen.getByRole('button', { name: /Invoice 482913.*\+1,240/ })
  await user.click(row)
  expect(await screen.findByRole('heading', { name: 'Why 1,240 points?' })).toBeTruthy()
  expect(row.getAttribute('aria-expanded')).toBe('true')
})

test('points that became ready say from which invoices', async () => {
  const ready: Entry = {
    ...earned,
    kind: 'mature',
    occurredOn: '2020-04-02',
    points: 0,
    change: { available: 1_240, pending: -1_240, held: 0 },
    purchase: null,
  }
  const later = {
    ...earned,
    version: 18,
    availableOn: '2020-04-03',
    purchase: { ...invoice, id: 'p2', invoiceNo: '482999' },
  }
  const { user } = await renderRow(ready, {
    'GET /api/v1/me/wallet/entries': { items: [later, earned], nextCursor: null },
  })
  await user.click(screen.getByRole('button', { name: /Points ready to use.*\+1,240/ }))
  expect((await screen.findByRole('link')).textContent).toBe('Invoice 482913')
})

test('a reward leads to its receipt', async () => {
  const redemption = {
    id: 'd1',
    rewardId: 'r1',
    rewardName: 'Thermos mug',
    memberName: 'Jonas',
    state: 'fulfilled',
  } as const
  const { user } = await renderRow({ ...earned, kind: 'hold', points: -7_200, purchase: null, redemption })
  await user.click(screen.getByRole('button', { name: /Thermos mug.*−7,200.*redeemed by Jonas/ }))
  expect(screen.getByRole('link').getAttribute('href')).toBe('/redemptions/d1')
})

test('what expired says how many, and until when they could be used', async () => {
  const lots = [{ points: 1_900, expiresOn: '2020-12-31', availableOn: null }] as unknown as Entry['lots']
  const { user } = await renderRow({ ...earned, kind: 'expire', points: -1_900, purchase: null, lots })
  await user.click(screen.getByRole('button', { name: /Expired.*−1,900/ }))
  expect(screen.getByText('1,900 points that could be used until 31 December 2020.')).toBeTruthy()
})
