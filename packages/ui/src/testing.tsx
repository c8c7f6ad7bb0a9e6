import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { createQueryClient } from './api/query-client.ts'
import { AppProvider } from './app/AppProvider.tsx'
import { type ClubIdentity, unknownClub } from './app/club-identity.ts'
import { type FakeAnswers, FakeApi } from './fake-api.ts'
import type { Locale } from './texts/locales.ts'
import { startTexts, type TextSource } from './texts/start-texts.ts'
import type { Density } from './theme/theme-of.ts'

export { type FakeAnswers, problem, type SentRequest } from './fake-api.ts'

export interface RenderOptions {
  /** What the API answers, by method and path: `{ 'GET /api/v1/me/wallet': wallet }`; anything else is a 404. */
  readonly api?: FakeAnswers
  readonly texts?: TextSource
  readonly locale?: Locale
  /** The address that the page stands at. */
  readonly path?: string
  readonly density?: Density
  readonly club?: ClubIdentity
}

export interface RenderedApp extends RenderResult {
  readonly user: UserEvent
  readonly api: FakeApi
  /** The address that is shown, after links were followed. */
  address(): string
}

/** Renders a page or part as an app would: theme, texts (English unless told), router, queries, a made-up API. */
export async function renderWithApp(
  content: ReactNode,
  { api = {}, texts, locale = 'en', path = '/', density = 'club', club = unknownClub }: RenderOptions = {},
): Promise<RenderedApp> {
  const fake = new FakeApi(api)
  globalThis.fetch = fake.fetch
  await startTexts(locale, texts)
  const root = createRootRoute()
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => content })
  const anyOther = createRoute({ getParentRoute: () => root, path: '$', component: () => content })
  const router = createRouter({
    routeTree: root.addChildren([page, anyOther]),
    history: createMemoryHistory({ initialEntries: [path] }),
  })
  const queryClient = createQueryClient(() => void router.navigate({ to: '/sign-in' as never }))
  queryClient.setDefaultOptions({ queries: { retry: false } })
  await router.load()
  const rendered = render(
    <AppProvider club={club} density={density} queryClient={queryClient} env="test">
      <RouterProvider router={router as never} />
    </AppProvider>,
  )
  return { ...rendered, user: userEvent.setup(), api: fake, address: () => router.state.location.href }
}
