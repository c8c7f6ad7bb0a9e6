import { expect, test } from '@jest/globals'
import { read } from '@stamkund/ui'
import { type FakeAnswers, problem, renderWithApp } from '@stamkund/ui/testing'
import { useQuery } from '@tanstack/react-query'
import { waitFor } from '@testing-library/react'
import { me } from './layout.queries.ts'
import { useTermsFirst } from './use-terms-first.ts'

function Page() {
  useTermsFirst(useQuery(me).data)
  useQuery(read('/api/v1/me/rewards'))
  return null
}

const renderPage = (api: FakeAnswers) => renderWithApp(<Page />, { path: '/rewards?kind=service', api })
const person = { terms: { version: 2, isAccepted: true } }

test('terms that are not accepted come first, and the page afterwards', async () => {
  const { address } = await renderPage({ 'GET /api/v1/me': { terms: { version: 2, isAccepted: false } } })
  await waitFor(() => expect(address()).toBe('/sign-in/terms?returnTo=%2Frewards%3Fkind%3Dservice'))
})

test('so do terms that a refusal tells of', async () => {
  const refused = problem(403, 'access.terms_not_accepted')
  const { address } = await renderPage({ 'GET /api/v1/me': person, 'GET /api/v1/me/rewards': refused })
  await waitFor(() => expect(address()).toMatch(/^\/sign-in\/terms/))
})

test('another refusal leads nowhere', async () => {
  const refused = problem(403, 'access.missing_permission')
  const { address, api } = await renderPage({ 'GET /api/v1/me': person, 'GET /api/v1/me/rewards': refused })
  await waitFor(() => expect(api.last('GET', '/api/v1/me/rewards')).toBeTruthy())
  expect(address()).toBe('/rewards?kind=service')
})
