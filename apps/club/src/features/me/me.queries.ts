import { type Answer, answerOf, api, read } from '@stamkund/ui'
import { mutationOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export const me = read('/api/v1/me')

export const devices = read('/api/v1/me/sessions')

export const terms = read('/api/v1/me/terms')

export const tier = read('/api/v1/me/tier')

export const PERSONAL_DATA = '/api/v1/me/personal-data'

export type Me = Answer<'/api/v1/me'>
export type Device = Answer<'/api/v1/me/sessions'>['items'][number]

export interface Changes {
  readonly firstName?: string | null
  readonly lastName?: string | null
  readonly phone?: string | null
  readonly locale?: 'sv' | 'nb' | 'en'
  readonly notifications?: Partial<Me['notifications']>
}

/** Changes what I may change about myself; the answer is shown at once. */
export function useChangeMe({ version }: Me) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Changes) =>
      answerOf(api.PATCH('/api/v1/me', { params: { header: { 'if-match': `"${version}"` } }, body })),
    onSuccess: (changed) => queryClient.setQueryData(me.queryKey, changed),
    onError: () => queryClient.invalidateQueries({ queryKey: me.queryKey }),
  })
}

export const endDevice = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
})

export const signOutEverywhere = mutationOptions({
  mutationFn: () => answerOf(api.DELETE('/api/v1/me/sessions')),
})

export const signOut = mutationOptions({
  mutationFn: () => answerOf(api.POST('/api/v1/sign-out')),
})
