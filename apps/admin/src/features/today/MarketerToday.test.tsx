import { expect, test } from '@jest/globals'
import { type FakeAnswers, renderWithApp } from '@stamkund/ui/testing'
import { screen, within } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { MarketerToday } from './MarketerToday.tsx'
import type { MarketerToday as Day, Person } from './today.queries.ts'

const karin: Person = {
  id: 's1',
  email: 'karin@example.com',
  name: 'Karin Holm',
  locale: null,
  role: 'marketer',
  salesRepId: null,
  permissions: ['today:read', 'reports:read'],
  hasPassword: true,
  hasAuthenticator: true,
  recoveryCodesLeft: 8,
  club: { name: 'Nordverk', timeZone: 'Europe/Stockholm', currency: 'SEK' },
  version: 1,
}

const empty: Day = {
  asOf: '2026-11-22',
  redemptionsWaiting: 0,
  pointsThisMonth: 0,
  pointsLastMonth: 0,
  outstandingPoints: 0,
  outstandingWorth: '0.0000',
  currency: 'SEK',
  marginMix: [],
  decisions: [],
}

const running: Day = {
  ...empty,
  redemptionsWaiting: 23,
  pointsThisMonth: 660_889,
  outstandingPoints: 15_921_444,
  outstandingWorth: '1592144.4000',
  marginMix: [{ band: 'top', netSales: '100.0000', shareBasisPoints: 10_000, shareBasisPointsYearBefore: 9_000 }],
  decisions: [
    { kind: 'products_without_margin', count: 1 },
    { kind: 'redemptions_to_fulfil', count: 23 },
  ],
}

const none = { items: [], nextCursor: null }
const one = { items: [{ id: 'x' }], nextCursor: null }

const renderToday = (day: Day, api: FakeAnswers = {}, person = karin) =>
  renderWithApp(<MarketerToday person={person} />, {
    texts: adminTexts,
    api: {
      'GET /api/v1/today/marketer': day,
      'GET /api/v1/companies': none,
      'GET /api/v1/products': none,
      'GET /api/v1/members': none,
      'GET /api/v1/rewards': none,
      'GET /api/v1/policies': { items: [{ createdBy: null }], nextCursor: null },
      'GET /api/v1/product-groups': { currency: 'SEK', bands: [{ band: 'top', multiplier: 3 }], items: [] },
      ...api,
    },
  })

test('an empty club says what to do first, in order', async () => {
  await renderToday(empty)
  const steps = within(await screen.findByRole('region', { name: 'First steps' }))
  expect(steps.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Import the companies',
    'Import the products',
    'Import the purchases',
    'Decide what a purchase gives',
    'Add the first reward',
    'Invite somebody',
  ])
  expect(screen.queryByText('Points this month')).toBeNull()
})

test('what is done is no link any more', async () => {
  await renderToday(empty, { 'GET /api/v1/companies': one })
  const steps = within(await screen.findByRole('region', { name: 'First steps' }))
  expect(steps.getByRole('img', { name: 'Done' })).toBeTruthy()
  expect(steps.queryByRole('link', { name: 'Import the companies' })).toBeNull()
})

test('a club that has sold, but has no reward, is told of that', async () => {
  await renderToday(running, { 'GET /api/v1/members': one })
  const steps = within(await screen.findByRole('region', { name: 'First steps' }))
  expect(steps.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Add the first reward'])
})

test('a club in business sees where it stands, and what waits: people first', async () => {
  await renderToday(running, { 'GET /api/v1/members': one, 'GET /api/v1/rewards': one })
  expect(await screen.findByText('15,921,444')).toBeTruthy()
  expect(screen.getByText('worth 1,592,144 kr')).toBeTruthy()
  expect(screen.getByText('2 things wait for a decision.')).toBeTruthy()
  const decisions = within(screen.getByRole('region', { name: 'To decide' }))
  expect(decisions.getAllByRole('link').map((link) => link.getAttribute('aria-label'))).toEqual([
    'Show: 23 redemptions to deliver.',
    'Show: 1 product has no margin.',
  ])
  expect(screen.queryByRole('region', { name: 'First steps' })).toBeNull()
})

test('who reads only is not asked to set the club up', async () => {
  const { api } = await renderToday(running, {}, { ...karin, role: 'finance' })
  expect(await screen.findByText('15,921,444')).toBeTruthy()
  expect(api.requests.some(({ path }) => path === '/api/v1/members')).toBe(false)
})
