import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { configure, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { SignInLinkPage } from './SignInLinkPage.tsx'

// As while developing: every effect runs twice.
configure({ reactStrictMode: true })

test('a link is followed once, however often React runs an effect', async () => {
  globalThis.history.replaceState(null, '', '/admin/sign-in/link#secret')
  const { api } = await renderWithApp(<SignInLinkPage />, {
    texts: adminTexts,
    api: { 'POST /api/v1/sign-in/link': { kind: 'staff', next: 'done' } },
  })
  await waitFor(() => expect(api.last('POST', '/api/v1/sign-in/link')?.body).toEqual({ token: 'secret' }))
  expect(api.requests.filter(({ path }) => path === '/api/v1/sign-in/link')).toHaveLength(1)
  expect(globalThis.location.hash).toBe('')
})
