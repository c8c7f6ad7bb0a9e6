import { type Answer, answerOf, api, type Language, read, readPages } from '@stamkund/ui'
import { mutationOptions } from '@tanstack/react-query'

export const LIST = '/api/v1/company-overviews'

export const sorts = ['name', 'available', 'netSales', 'lastPurchase'] as const

export type Sort = (typeof sorts)[number]

export interface CompanyFilter {
  readonly q?: string
  readonly sort?: Sort
}

export const companies = (filter: CompanyFilter) => readPages(LIST, { query: { limit: 50, ...filter } })

export const company = (id: string) => read('/api/v1/companies/{id}/overview', { path: { id } })

export const timelineChoices = [
  'all',
  'purchase,return',
  'points,event,adjustment,expiry',
  'redemption',
  'note',
] as const

export type TimelineChoice = (typeof timelineChoices)[number]

export const timeline = (id: string, choice: TimelineChoice, locale: Language) =>
  readPages('/api/v1/companies/{id}/timeline', {
    path: { id },
    query: { limit: 30, locale, ...(choice !== 'all' && { kinds: choice }) },
  })

export const purchase = (id: string) => read('/api/v1/purchases/{id}', { path: { id } })

export const rules = (id: string) => read('/api/v1/companies/{id}/redemption-rules', { path: { id } })

export const addNote = mutationOptions({
  mutationFn: ({ id, text }: { id: string; text: string }) =>
    answerOf(api.POST('/api/v1/companies/{id}/notes', { params: { path: { id } }, body: { text } })),
})

export type CompanyRow = Answer<typeof LIST>['items'][number]

export type Company = Answer<'/api/v1/companies/{id}/overview'>

export type Happening = Answer<'/api/v1/companies/{id}/timeline'>['items'][number]
