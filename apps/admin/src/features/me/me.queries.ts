import { type Answer, answerOf, api, read } from '@stamkund/ui'
import { mutationOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export const me = read('/api/v1/me/staff')

export const devices = read('/api/v1/me/staff/sessions')

export type Me = Answer<'/api/v1/me/staff'>
export type Device = Answer<'/api/v1/me/staff/sessions'>['items'][number]

export interface Changes {
  readonly name?: string
  readonly locale?: 'sv' | 'nb' | 'en'
}

/** Changes what I may change about myself; the answer is shown at once. */
export function useChangeMe({ version }: Me) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Changes) =>
      answerOf(api.PATCH('/api/v1/me/staff', { params: { header: { 'if-match': `"${version}"` } }, body })),
    onSuccess: (changed) => queryClient.setQueryData(me.queryKey, changed),
    onError: () => queryClient.invalidateQueries({ queryKey: me.queryKey }),
  })
}

export const changePassword = mutationOptions({
  mutationFn: (body: { current: string; new: string }) => answerOf(api.POST('/api/v1/me/staff/password', { body })),
})

/** Six digits of the app that one has, or one of the codes for when it is lost. */
export type Proof = { readonly code: string } | { readonly recoveryCode: string }

export const poseNewApp = mutationOptions({
  mutationFn: (body: Proof) => answerOf(api.POST('/api/v1/me/staff/totp', { body })),
})

export const confirmNewApp = mutationOptions({
  mutationFn: (body: { challenge: string; code: string }) =>
    answerOf(api.POST('/api/v1/me/staff/totp/confirmation', { body })),
})

export const makeRecoveryCodes = mutationOptions({
  mutationFn: (body: Proof) => answerOf(api.POST('/api/v1/me/staff/recovery-codes', { body })),
})

export const endDevice = mutationOptions({
  mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/me/staff/sessions/{id}', { params: { path: { id } } })),
})

export const signOutEverywhere = mutationOptions({
  mutationFn: () => answerOf(api.DELETE('/api/v1/me/staff/sessions')),
})

export const signOut = mutationOptions({ mutationFn: () => answerOf(api.POST('/api/v1/sign-out')) })
