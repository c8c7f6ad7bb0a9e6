import { z } from 'zod'
import { pageOf } from '../page.ts'
import { BusinessDate, paragraphs, Timestamp } from '../scalars.ts'
import { inLanguages } from './languages.ts'

const MAX_LENGTH = 60_000

/** The terms by language. */
export const termsTexts = inLanguages(paragraphs(MAX_LENGTH).refine((text) => text !== '', 'must not be empty')).meta({
  description: 'By language, of which there is one at least; whoever reads another one gets the default one',
  example: { en: 'Points belong to the company.', sv: 'Poängen tillhör företaget.' },
})

export type TermsTexts = z.infer<typeof termsTexts>

export const NewClubTerms = z
  .strictObject({
    texts: termsTexts,
    validFrom: BusinessDate.optional().meta({ description: 'The first day, not before today; left out: today' }),
  })
  .meta({ example: { texts: { en: 'Points belong to the company.', sv: 'Poängen tillhör företaget.' } } })

export type NewClubTerms = z.infer<typeof NewClubTerms>

export const ClubTerms = z.object({
  version: z.int().meta({ example: 2 }),
  texts: termsTexts,
  validFrom: BusinessDate,
  createdAt: Timestamp,
})

export const ClubTermsPage = pageOf(ClubTerms)
