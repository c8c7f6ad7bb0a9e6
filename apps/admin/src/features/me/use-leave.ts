import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { paths } from '../../paths.ts'

/** After signing out: nothing of whoever was here stays. */
export function useLeave(): () => Promise<void> {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await navigate({ to: paths.signIn, search: { returnTo: paths.today }, replace: true })
    queryClient.clear()
  }, [navigate, queryClient])
}
