import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { forgetFigures } from '../../layout/last-figures.ts'
import { paths } from '../../paths.ts'

/** After signing out: nothing of whoever was here stays, in memory or on the device. */
export function useLeave(): () => Promise<void> {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return useCallback(async () => {
    await navigate({ to: paths.signIn, search: { returnTo: paths.home }, replace: true })
    queryClient.clear()
    forgetFigures()
  }, [navigate, queryClient])
}
