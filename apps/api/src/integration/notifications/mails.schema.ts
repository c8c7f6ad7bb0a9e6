import { z } from 'zod'
import { pageOf } from '../../platform/page.ts'
import { Id, Timestamp } from '../../platform/scalars.ts'

export const SentMail = z
  .object({
    id: Id,
    kind: z.string().meta({ example: 'sign_in_code' }),
    to: z.string().nullable().meta({ description: 'Null: erased', example: 'anna@example.com' }),
    subject: z.string().meta({ example: 'Your sign-in code for Nordverk Klubb' }),
    sentAt: Timestamp,
    html: z.string(),
    text: z.string(),
  })
  .meta({ id: 'SentMail' })

export type SentMail = z.infer<typeof SentMail>

export const SentMailPage = pageOf(SentMail)
