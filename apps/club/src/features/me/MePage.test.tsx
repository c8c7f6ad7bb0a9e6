import { expect, test } from '@jest/globals'
import { type FakeAnswers, problem, renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { lastFigures, rememberFigures } from '../../layout/last-figures.ts'
import { clubTexts } from '../../texts/index.ts'
import { MePage } from './MePage.tsx'
import type { Me } from './me.queries.ts'

const me: Me = {
  email: 'sofia@lindqvist.example',
  firstName: 'Sofia',
  lastName: 'Berg',
  phone: null,
  jobTitle: null,
  locale: null,
  memberId: 'm1',
  role: 'redeemer',
  company: { id: 'c1', name: 'Lindqvist', companyNo: '10482' },
  memberships: [{ memberId: 'm1', companyId: 'c1', companyName: 'Lindqvist', role: 'redeemer' }],
  permissions: ['my-account'],
  terms: { version: 1, isAccepted: true },
  notifications: { pointsExpiring: true, redemptions: true, news: true },
  club: { name: 'Nordverk', timeZone: 'Europe/Stockholm', currency: 'SEK' },
  version: 2,
}

const phone = { id: 's1', createdAt: '2020-11-01T09:00:00.000Z', lastSeenAt: '2020-11-22T09:00:00.000Z' }
const devices = {
  items: [
    { ...phone, device: 'Safari, iPhone', isCurrent: true },
    { ...phone, id: 's2', device: 'Chrome, Windows', isCurrent: false },
  ],
}

const renderMe = (api: FakeAnswers = {}) =>
  renderWithApp(<MePage />, {
    texts: clubTexts,
    path: '/me',
    api: { 'GET /api/v1/me': me, 'GET /api/v1/me/sessions': devices, ...api },
  })

test('signing out leaves nothing on the device', async () => {
  rememberFigures({ available: 48_250, pending: 6_420, at: '2020-11-22T07:52:00Z' })
  const { user, address } = await renderMe({ 'POST /api/v1/sign-out': null })
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  await waitFor(() => expect(address()).toMatch(/^\/sign-in/))
  expect(lastFigures()).toBeNull()
  expect(localStorage).toHaveLength(0)
})

test('not even when the server can’t be reached', async () => {
  rememberFigures({ available: 48_250, pending: 6_420, at: '2020-11-22T07:52:00Z' })
  const { user } = await renderMe({ 'POST /api/v1/sign-out': problem(503, 'service.database_unavailable') })
  await user.click(await screen.findByRole('button', { name: 'Sign out' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(lastFigures()).toBeNull()
})

test('a name is changed for the version that was read; an empty field is none', async () => {
  const { user, api } = await renderMe({ 'PATCH /api/v1/me': { ...me, firstName: null, version: 3 } })
  await user.clear(await screen.findByRole('textbox', { name: 'First name' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved.')).toBeTruthy()
  expect(api.last('PATCH', '/api/v1/me')?.headers.get('if-match')).toBe('"2"')
  expect(api.last('PATCH', '/api/v1/me')?.body).toEqual({ firstName: null, lastName: 'Berg', phone: null })
})

test('the language is that of this page and of the mails', async () => {
  const { user, api } = await renderMe({ 'PATCH /api/v1/me': { ...me, locale: 'sv' } })
  await user.click(await screen.findByRole('button', { name: 'Svenska' }))
  expect(await screen.findByRole('heading', { name: 'Mitt konto' })).toBeTruthy()
  expect(api.last('PATCH', '/api/v1/me')?.body).toEqual({ locale: 'sv' })
})

test('a kind of mail is turned off by itself', async () => {
  const notifications = { ...me.notifications, news: false }
  const { user, api } = await renderMe({ 'PATCH /api/v1/me': { ...me, notifications } })
  await user.click(await screen.findByRole('switch', { name: /^News/ }))
  expect(await screen.findByText('Saved.')).toBeTruthy()
  expect(api.last('PATCH', '/api/v1/me')?.body).toEqual({ notifications: { news: false } })
  expect(screen.getByRole<HTMLInputElement>('switch', { name: /^News/ }).checked).toBe(false)
})

test('another device is ended; this one is left by signing out', async () => {
  const { user, api } = await renderMe({ 'DELETE /api/v1/me/sessions/{id}': null })
  await user.click(await screen.findByRole('button', { name: 'End Chrome, Windows' }))
  await waitFor(() => expect(api.last('DELETE', '/api/v1/me/sessions/s2')).toBeTruthy())
  expect(screen.queryByRole('button', { name: 'End Safari, iPhone' })).toBeNull()
})

test('only who is with several companies can change between them', async () => {
  await renderMe()
  await screen.findByRole('button', { name: 'Sign out' })
  expect(screen.queryByRole('link', { name: 'Change company' })).toBeNull()
})

test('signing out everywhere leaves nothing here either', async () => {
  rememberFigures({ available: 48_250, pending: 6_420, at: '2020-11-22T07:52:00Z' })
  const { user, address } = await renderMe({ 'DELETE /api/v1/me/sessions': null })
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Sign out everywhere' }))
  await waitFor(() => expect(address()).toMatch(/^\/sign-in/))
  await waitFor(() => expect(lastFigures()).toBeNull())
})
