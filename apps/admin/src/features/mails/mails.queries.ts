import { type Answer, readPages } from '@stamkund/ui'

export const mails = readPages('/api/v1/mails', { query: { limit: 30 } })

export type Mail = Answer<'/api/v1/mails'>['items'][number]
