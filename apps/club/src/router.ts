import { PageError } from '@stamkund/ui'
import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { PageLoading } from './layout/PageLoading.tsx'
import { routeTree } from './routes.ts'

/** Pages load when the pointer or the focus comes near their link, so that they are here when it is followed. */
export function createClubRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadDelay: 30,
    // TanStack Query decides how long an answer is fresh.
    defaultPreloadStaleTime: 0,
    // What is slower shows that it is on its way; what is here by then doesn't flicker.
    defaultPendingComponent: PageLoading,
    defaultPendingMs: 150,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    defaultErrorComponent: PageError,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createClubRouter>
  }
}
