import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api-problem.ts'

const FRESH_MS = 30_000

/** @param onSignedOut leads to the sign-in page: the session has ended, here or elsewhere */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiProblem && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: (failures, error) => failures < 2 && isWorthRepeating(error),
        // Without a connection it says so at once rather than wait for one; what failed is asked again when there is.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

/**
 * For the loader of a route: what the page begins with is asked for while its script is on its way. Nothing is refused
 * here; the page asks itself, and says what is wrong.
 */
export async function readAhead(...reads: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(reads)
}

function isWorthRepeating(error: Error): boolean {
  return error instanceof ApiProblem && (error.status === 0 ? navigator.onLine : error.status >= 500)
}
