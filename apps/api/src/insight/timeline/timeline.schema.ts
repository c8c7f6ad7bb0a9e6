import { z } from 'zod'
import { readersLocale } from '../../platform/club-settings/index.ts'
import { PageQuery, pageOf } from '../../platform/page.ts'
import {
  BusinessDate,
  Currency,
  Decimal,
  EventCode,
  Id,
  InvoiceNo,
  Points,
  paragraphs,
  Timestamp,
} from '../../platform/scalars.ts'

export const timelineKinds = [
  'purchase',
  'return',
  'event',
  'points',
  'redemption',
  'sign_in',
  'note',
  'adjustment',
  'expiry',
] as const

export const TimelineKind = z.enum(timelineKinds).meta({
  description:
    '`event`: something that a member did and was given points for; `points`: points that became available or went to another wallet; `adjustment`: a correction by hand or an opening ' +
    'balance',
})

export type TimelineKind = z.infer<typeof TimelineKind>

const isKind = (word: string): word is TimelineKind => (timelineKinds as readonly string[]).includes(word)

export const TimelineQuery = PageQuery.extend({
  kinds: z
    .string()
    .max(200)
    .refine((text) => text.split(',').every(isKind), 'must be kinds, separated by commas')
    .optional()
    .meta({ description: 'Only these, separated by commas; all where it is left out', example: 'purchase,note' }),
  locale: readersLocale,
})

export type TimelineQuery = z.infer<typeof TimelineQuery>

/** @param kinds checked by the schema */
export function kindsOf({ kinds }: Pick<TimelineQuery, 'kinds'>): ReadonlySet<TimelineKind> {
  return new Set(kinds === undefined ? timelineKinds : kinds.split(',').filter(isKind))
}

const Person = z.object({
  memberId: Id,
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
})

export const TimelineItem = z.object({
  id: z.string().meta({ description: 'Of this item among all of the timeline' }),
  kind: TimelineKind,
  occurredAt: Timestamp.meta({ description: 'Of what has a day and no time, the beginning of that day' }),
  points: Points.nullable().meta({ description: 'What the points changed by, or what was asked for' }),
  purchase: z
    .object({ id: Id, invoiceNo: InvoiceNo, occurredOn: BusinessDate, netAmount: Decimal, currency: Currency })
    .nullable()
    .meta({ description: 'Of a purchase or a return' }),
  event: z
    .object({ event: EventCode, name: z.string().meta({ description: "The campaign's" }) })
    .nullable()
    .meta({ description: 'Of an event' }),
  redemption: z
    .object({
      id: Id,
      rewardName: z.string(),
      step: z.enum(['requested', 'rejected', 'fulfilled', 'cancelled']),
      state: z.string().meta({ description: 'Of today', example: 'fulfilled' }),
    })
    .nullable(),
  member: Person.nullable().meta({ description: 'Who signed in or did something, or for whom the reward is' }),
  note: z
    .object({
      text: z.string().nullable().meta({ description: 'Null: it was erased' }),
      authorId: Id,
      authorName: z.string().nullable(),
    })
    .nullable(),
  reasonCode: z.string().nullable().meta({ description: 'Of an adjustment', example: 'opening_balance' }),
})

export type TimelineItem = z.infer<typeof TimelineItem>

export const TimelinePage = pageOf(TimelineItem)

export const NewNote = z
  .strictObject({ text: paragraphs(4_000).refine((text) => text !== '', 'must not be empty') })
  .meta({ example: { text: 'Met them at the fair; they plan a new workshop for the autumn.' } })

export type NewNote = z.infer<typeof NewNote>
