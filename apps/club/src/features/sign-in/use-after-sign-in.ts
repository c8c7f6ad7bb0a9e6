import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { paths } from '../../paths.ts'

interface SignedIn {
  readonly kind: 'member' | 'staff'
  readonly next: 'done' | 'choose_company' | 'accept_terms'
}

/** Where somebody goes who has just signed in; nothing of whoever was here before stays. */
export function useAfterSignIn(returnTo: string): (signedIn: SignedIn) => Promise<void> {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return useCallback(
    async ({ kind, next }) => {
      queryClient.clear()
      if (kind === 'staff') globalThis.location.assign('/admin')
      else if (next === 'choose_company')
        await navigate({ to: paths.chooseCompany, search: { returnTo }, replace: true })
      else if (next === 'accept_terms') await navigate({ to: paths.terms, search: { returnTo }, replace: true })
      else await navigate({ href: returnTo, replace: true })
    },
    [navigate, queryClient, returnTo],
  )
}
