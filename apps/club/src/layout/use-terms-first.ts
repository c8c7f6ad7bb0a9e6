import { type Answer, ApiProblem } from '@stamkund/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect } from 'react'
import { paths } from '../paths.ts'

/** Leads to the terms, and back, when there are some that have not been accepted: known at once, or from a refusal. */
export function useTermsFirst(person: Answer<'/api/v1/me'> | undefined): void {
  const navigate = useNavigate()
  const router = useRouter()
  const queryClient = useQueryClient()
  const lead = useCallback(
    () => void navigate({ to: paths.terms, search: { returnTo: router.state.location.href }, replace: true }),
    [navigate, router],
  )
  useEffect(() => {
    if (person && !person.terms.isAccepted) lead()
  }, [person, lead])
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe(({ type, query }) => {
        const { error } = query.state
        if (type === 'updated' && error instanceof ApiProblem && error.code === 'access.terms_not_accepted') lead()
      }),
    [queryClient, lead],
  )
}
