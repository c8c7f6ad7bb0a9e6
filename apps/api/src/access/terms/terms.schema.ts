import { z } from 'zod'
import { termsTexts } from '../../platform/club-settings/index.ts'
import { BusinessDate } from '../../platform/scalars.ts'

const version = z.int().min(1).max(1_000_000).meta({ example: 2 })

export const TermsInForce = z.object({ version, texts: termsTexts, validFrom: BusinessDate })

export const NewAcceptance = z
  .strictObject({ version: version.meta({ description: 'Of the terms that the person has read' }) })
  .meta({ example: { version: 2 } })
