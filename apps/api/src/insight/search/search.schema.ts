import { z } from 'zod'
import { readersLocale } from '../../platform/club-settings/index.ts'
import { Id, line } from '../../platform/scalars.ts'

export const SearchQuery = z.object({
  q: line(100).meta({
    description: 'Part of a name, number or e-mail address; of an invoice its number from its start',
  }),
  locale: readersLocale,
})

export type SearchQuery = z.infer<typeof SearchQuery>

export const SearchHit = z
  .object({
    kind: z.enum(['company', 'member', 'product', 'invoice', 'reward', 'campaign']),
    id: Id,
    companyId: Id.nullable().meta({ description: 'Of a member or an invoice' }),
    title: z.string(),
    subtitle: z.string().nullable(),
  })
  .meta({
    example: {
      kind: 'invoice',
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d22',
      title: 'SO43659',
      subtitle: 'Progressive Sports',
    },
  })

export type SearchHit = z.infer<typeof SearchHit>

export const SearchResult = z.object({
  items: z.array(SearchHit).meta({ description: 'At most 8 of a kind; those that begin with the text first' }),
})
