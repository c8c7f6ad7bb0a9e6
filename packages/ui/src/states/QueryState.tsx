import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ErrorState } from './ErrorState.tsx'
import { Loading } from './Loading.tsx'

interface QueryStateProps<Value> {
  readonly query: Pick<UseQueryResult<Value>, 'data' | 'error' | 'refetch'>
  /** In place of plain lines while loading. */
  readonly skeleton?: ReactNode
  readonly children: (value: Value) => ReactNode
}

/** Loading, error with retry, or the content: `<QueryState query={useQuery(read(…))}>{(wallet) => …}</QueryState>`. */
export function QueryState<Value>({ query, skeleton, children }: QueryStateProps<Value>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  return skeleton ?? <Loading />
}
