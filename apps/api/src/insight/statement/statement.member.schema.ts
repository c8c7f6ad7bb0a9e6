import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, EventCode, Id, Points, Sku, Timestamp } from '../../platform/scalars.ts'
import { MemberAwardReason } from '../../points/awarding/index.ts'
import { EntryKind, EventCampaigns, MAX_AWARDS, PurchaseReference } from './statement.schema.ts'

const Name = z.string().nullable().meta({ description: 'Null: unknown or erased', example: 'James Aguilar' })

export const MemberStatementEntry = z
  .object({
    version: z.int().meta({ description: 'Counts the entries of the wallet, without gaps', example: 17 }),
    kind: EntryKind,
    occurredOn: BusinessDate.meta({ description: 'The date of the document, or of what time brought about' }),
    recordedAt: Timestamp,
    points: Points.meta({
      description:
        'What the points that can be spent now or later changed by: a redemption costs them when it is asked for',
    }),
    change: z.object({ available: Points, pending: Points, held: Points }),
    balance: z
      .object({ available: Points, pending: Points, held: Points, debt: Points })
      .meta({ description: 'After this entry' }),
    availableOn: BusinessDate.nullable().meta({
      description: 'Points that came in: from when they can be spent; null: when their purchase is paid',
    }),
    expiresOn: BusinessDate.nullable().meta({ description: 'Their last day, or the one that has passed' }),
    purchase: PurchaseReference.nullable().meta({
      description: 'The invoice that earned or was paid, or the return that took points back',
    }),
    original: PurchaseReference.nullable().meta({ description: 'Of a return: the invoice whose points it took back' }),
    event: z
      .object({ event: EventCode, memberName: Name.meta({ description: 'Who did it' }), awards: EventCampaigns })
      .nullable()
      .meta({ description: 'What a member did, that earned' }),
    redemption: z
      .object({
        id: Id,
        rewardId: Id,
        rewardName: z.string().meta({ example: 'Work jacket' }),
        memberName: Name.meta({ description: 'For whom; null: unknown or erased' }),
        state: z.enum(['awaiting_approval', 'approved', 'fulfilled', 'rejected', 'cancelled']),
      })
      .nullable(),
    awards: z
      .array(
        z.object({
          lineNo: z.int(),
          sku: Sku,
          ruleId: z.string().meta({ example: 'base' }),
          ruleName: z.string().meta({ example: 'Base rate' }),
          points: Points,
          reason: MemberAwardReason,
        }),
      )
      .meta({ description: `Line by line; the first ${MAX_AWARDS}` }),
    hasMoreAwards: z.boolean().meta({ description: 'The purchase itself has them all' }),
    reasonCode: z.string().nullable().meta({ description: 'Of an adjustment', example: 'opening_balance' }),
    counterparty: z
      .object({ kind: z.enum(['company', 'member']), name: Name })
      .nullable()
      .meta({ description: 'Of a transfer: where the points went, or came from' }),
    lots: z
      .array(z.object({ availableOn: BusinessDate.nullable(), expiresOn: BusinessDate, points: Points }))
      .meta({ description: 'Of an expiry: the points that expired, by their dates' }),
  })
  .meta({
    example: {
      version: 17,
      kind: 'earn',
      occurredOn: '2026-03-31',
      recordedAt: '2026-03-31T09:30:00.000Z',
      points: 4100,
      change: { available: 0, pending: 4100, held: 0 },
      balance: { available: 48250, pending: 6420, held: 0, debt: 0 },
      availableOn: '2026-04-30',
      expiresOn: '2028-03-31',
      purchase: {
        id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d71',
        invoiceNo: 'SO43659',
        kind: 'invoice',
        occurredOn: '2026-03-31',
      },
      original: null,
      event: null,
      redemption: null,
      awards: [
        {
          lineNo: 1,
          sku: 'BK-M82B-42',
          ruleId: 'base',
          ruleName: 'Base rate',
          points: 4100,
          reason: { kind: 'base', rateBasisPoints: 10000, multiplierHundredths: 200, trims: [] },
        },
      ],
      hasMoreAwards: false,
      reasonCode: null,
      counterparty: null,
      lots: [],
    },
  })

export type MemberStatementEntry = z.infer<typeof MemberStatementEntry>

export const MemberStatementPage = pageOf(MemberStatementEntry)

export const MemberStatementFilter = PageQuery.extend({
  wallet: z.enum(['company', 'own']).default('company').meta({ description: "The company's, or the member's own" }),
  kind: EntryKind.optional(),
  from: BusinessDate.optional().meta({ description: 'By `occurredOn`' }),
  to: BusinessDate.optional(),
  format: z.enum(['json', 'csv']).default('json').meta({
    description: '`csv`, or `Accept: text/csv`: the whole statement as a file',
  }),
})

export type MemberStatementFilter = z.infer<typeof MemberStatementFilter>
