import { type Answer, answerOf, api, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'
import { pictureBody } from '../../layout/picture-body.ts'

export const clubSettings = read('/api/v1/club-settings')

export type ClubSettings = Answer<'/api/v1/club-settings'>

/** What can be written; the pictures and the version come with it. */
export type Changes = Partial<Omit<ClubSettings, 'logoUrl' | 'heroUrl' | 'version'>>

export const changeSettings = mutationOptions({
  mutationFn: ({ version, changes }: { version: number; changes: Changes }) =>
    answerOf(api.PATCH('/api/v1/club-settings', { params: { header: { 'if-match': `"${version}"` } }, body: changes })),
})

export type PictureKind = 'logo' | 'hero'

export const setPicture = mutationOptions({
  mutationFn: ({ kind, file }: { kind: PictureKind; file: File }) =>
    answerOf(api.PUT(`/api/v1/club-settings/${kind}`, pictureBody(file))),
})

export const removePicture = mutationOptions({
  mutationFn: (kind: PictureKind) => answerOf(api.DELETE(`/api/v1/club-settings/${kind}`)),
})

export const terms = readPages('/api/v1/club-settings/terms', { query: { limit: 20 } })

export type Terms = Answer<'/api/v1/club-settings/terms'>['items'][number]

export const publishTerms = mutationOptions({
  mutationFn: (body: { texts: Terms['texts']; validFrom: string }) =>
    answerOf(api.POST('/api/v1/club-settings/terms', { body })),
})
