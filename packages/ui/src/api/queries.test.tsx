import { describe, expect, test } from '@jest/globals'
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { screen, waitFor } from '@testing-library/react'
import { LoadMore } from '../parts/LoadMore.tsx'
import { QueryState } from '../states/QueryState.tsx'
import { problem, renderWithApp } from '../testing.tsx'
import { answerOf, api } from './api.ts'
import { itemsOf, read, readPages } from './queries.ts'
import { useProblemText } from './use-problem-text.ts'

const route = 'GET /api/v1/companies/{id}/wallet'
const wallet = { available: 48_250, pending: 6_420, held: 0, debt: 0, expiringSoon: [] }

function Balance() {
  const query = useQuery(read('/api/v1/companies/{id}/wallet', { path: { id: 'c1' } }))
  return <QueryState query={query}>{({ available }) => <p>{available}</p>}</QueryState>
}

function Companies() {
  const query = useInfiniteQuery(readPages('/api/v1/companies', { query: { q: 'a' } }))
  return (
    <>
      <ul>
        {itemsOf(query.data).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <LoadMore query={query} />
    </>
  )
}

function Leave() {
  const problemText = useProblemText()
  const { mutate, error } = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/sign-out')),
  })
  return (
    <>
      <button type="button" onClick={() => mutate()}>
        {'…'}
      </button>
      {error && <p role="alert">{problemText(error)}</p>}
    </>
  )
}

describe('reading', () => {
  test('what the API answers is shown, and asked for by its own path', async () => {
    const { api: fake } = await renderWithApp(<Balance />, { api: { [route]: wallet } })
    expect(await screen.findByText('48250')).toBeTruthy()
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /api/v1/companies/c1/wallet'])
  })

  test('after a failure it can be tried again', async () => {
    let isUp = false
    const answer = () => (isUp ? wallet : problem(503, 'service.busy'))
    const { user } = await renderWithApp(<Balance />, { api: { [route]: answer } })
    expect((await screen.findByRole('alert')).textContent).toContain('It is busy right now.')
    isUp = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('48250')).toBeTruthy()
  })

  test('when nobody answers at all, it says that there is no connection', async () => {
    const answer = () => {
      throw new TypeError('fetch failed')
    }
    await renderWithApp(<Balance />, { api: { [route]: answer } })
    expect((await screen.findByRole('alert')).textContent).toContain('There is no connection right now.')
  })

  test('a session that has ended leads to the sign-in page', async () => {
    const { address } = await renderWithApp(<Balance />, { api: { [route]: problem(401, 'access.not_signed_in') } })
    await screen.findByRole('alert')
    await waitFor(() => expect(address()).toBe('/sign-in'))
  })

  test('an answer that is no JSON is a failure with a sentence, not a crash', async () => {
    const answer = new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } })
    await renderWithApp(<Balance />, { api: { [route]: answer } })
    expect((await screen.findByRole('alert')).textContent).toContain('Something went wrong with us.')
  })
})

test('a list goes on from page to page until there is no more', async () => {
  const pages: Record<string, object> = {
    '': { items: [{ id: '1', name: 'Lindqvist' }], nextCursor: 'next' },
    next: { items: [{ id: '2', name: 'Kinda' }], nextCursor: null },
  }
  const { user, api: fake } = await renderWithApp(<Companies />, {
    api: { 'GET /api/v1/companies': ({ query }: { query: Record<string, string> }) => pages[query.cursor ?? ''] },
  })
  await user.click(await screen.findByRole('button', { name: 'Show more' }))
  expect(await screen.findByText('Kinda')).toBeTruthy()
  expect(screen.getByText('Lindqvist')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  expect(fake.requests.map(({ query }) => query)).toEqual([{ q: 'a' }, { q: 'a', cursor: 'next' }])
})

describe('a refusal', () => {
  const refusedWith = async (code: string, status: number, locale: 'sv' | 'nb' | 'en', detail = 'In English.') => {
    const answer = problem(status, code, { detail })
    const { user } = await renderWithApp(<Leave />, { locale, api: { 'POST /api/v1/sign-out': answer } })
    await user.click(screen.getByRole('button'))
    return (await screen.findByRole('alert')).textContent
  }

  test.each([
    ['sv', 'Poängen räcker inte.'],
    ['nb', 'Poengene strekker ikke til.'],
    ['en', 'The points don’t suffice.'],
  ] as const)('is told in %s', async (locale, sentence) => {
    expect(await refusedWith('redemption.insufficient_points', 409, locale)).toBe(sentence)
  })

  test('without words of ours is told by its status in Swedish', async () => {
    expect(await refusedWith('something.new', 409, 'sv')).toBe('Det går inte som läget är nu. Titta på det igen.')
  })

  test('without words of ours is told by the API itself in English', async () => {
    expect(await refusedWith('something.new', 409, 'en', 'The box is full.')).toBe('The box is full.')
  })
})
