import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { problem, renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { clubTexts } from '../texts/index.ts'
import { ClubLayout } from './ClubLayout.tsx'
import { forgetFigures, lastFigures, rememberFigures } from './last-figures.ts'

const me = {
  email: 'sofia@lindqvist.example',
  firstName: 'Sofia',
  lastName: 'Berg',
  locale: null,
  terms: { version: 1, isAccepted: true },
  company: { id: 'c1', name: 'Lindqvist', companyNo: '10482' },
  club: { name: 'Nordverk', timeZone: 'Europe/Stockholm', currency: 'SEK' },
}
const wallet = {
  company: { available: 48_250, pending: 6_420, held: 0, debt: 0, expiringSoon: [], arriving: [] },
  own: null,
}
const answers = { 'GET /api/v1/me': me, 'GET /api/v1/me/wallet': wallet }
const unreachable = () => {
  throw new TypeError('fetch failed')
}

afterEach(() => {
  jest.restoreAllMocks()
})

test('every page says whose it is and what there is to use', async () => {
  await renderWithApp(<ClubLayout />, { texts: clubTexts, api: answers })
  expect(await screen.findByText('48,250 points')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Sofia Berg, my account' })).toBeTruthy()
})

test('who has no name goes by the e-mail address', async () => {
  const nameless = { ...me, firstName: null, lastName: null }
  await renderWithApp(<ClubLayout />, { texts: clubTexts, api: { ...answers, 'GET /api/v1/me': nameless } })
  expect(await screen.findByRole('link', { name: 'sofia@lindqvist.example, my account' })).toBeTruthy()
})

describe('without a connection', () => {
  const offline = { 'GET /api/v1/me': unreachable, 'GET /api/v1/me/wallet': unreachable }

  test('the last figures are shown, with the time that they are of', async () => {
    rememberFigures({ available: 48_250, pending: 6_420, at: '2020-11-22T10:30:00Z' })
    await renderWithApp(<ClubLayout />, { texts: clubTexts, api: offline })
    const notice = await screen.findByText(/No connection\./)
    expect(notice.parentElement?.textContent).toMatch(/22 November 2020 .*48,250 points to use, 6,420 on the way/)
  })

  test('who never had figures is told of no figures', async () => {
    await renderWithApp(<ClubLayout />, { texts: clubTexts, api: offline })
    expect((await screen.findByText(/No connection\./)).parentElement?.textContent?.trim()).toBe('No connection.')
  })

  test('it is noticed even before anybody asks', async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await renderWithApp(<ClubLayout />, { texts: clubTexts, api: answers })
    expect(await screen.findByText(/No connection\./)).toBeTruthy()
  })

  test('a refusal is no lack of a connection', async () => {
    const refused = { ...answers, 'GET /api/v1/me/wallet': problem(403, 'access.missing_permission') }
    await renderWithApp(<ClubLayout />, { texts: clubTexts, api: refused })
    await screen.findByRole('link', { name: 'Sofia Berg, my account' })
    expect(screen.queryByText(/No connection\./)).toBeNull()
  })
})

describe('what is kept on the device', () => {
  test('is the total, what is on its way and when that was, and nothing else', async () => {
    await renderWithApp(<ClubLayout />, { texts: clubTexts, api: answers })
    await screen.findByText('48,250 points')
    await waitFor(() => expect(Object.keys(localStorage)).toEqual(['stamkund.lastFigures']))
    const kept = JSON.parse(localStorage.getItem('stamkund.lastFigures') ?? '')
    expect(Object.keys(kept).sort()).toEqual(['at', 'available', 'pending'])
    expect(kept).toMatchObject({ available: 48_250, pending: 6_420 })
  })

  test('is gone when it is to be forgotten', () => {
    rememberFigures({ available: 1, pending: 2, at: '2020-11-22T07:52:00Z' })
    forgetFigures()
    expect(lastFigures()).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  test.each(['', '{', 'null', '[]', '{"available":"1"}'])('if it is %p, it is nothing', (kept) => {
    localStorage.setItem('stamkund.lastFigures', kept)
    expect(lastFigures()).toBeNull()
  })
})
