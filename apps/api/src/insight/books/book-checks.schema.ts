import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Id, Timestamp } from '../../platform/scalars.ts'

const Violation = z.object({
  check: z.string(),
  companyId: Id.nullable(),
  walletId: Id.nullable(),
  version: z.int().nullable(),
  detail: z.string(),
})

const account = z.int()

export const BookCheck = z
  .object({
    id: Id,
    startedAt: Timestamp,
    finishedAt: Timestamp,
    isClean: z.boolean(),
    violationCount: z.int(),
    violations: z.array(Violation).meta({ description: 'The first hundred' }),
    totals: z.object({
      wallets: z.int(),
      entries: z.int(),
      available: account,
      pending: account,
      held: account,
      issued: account,
      redeemed: account,
      expired: account,
      adjusted: account,
      transferred: account,
    }),
  })
  .meta({
    example: {
      id: '0199c1f2-5b7a-7cc1-9d7e-0a51f1a0c001',
      startedAt: '2026-03-31T02:30:00.000Z',
      finishedAt: '2026-03-31T02:30:04.120Z',
      isClean: true,
      violationCount: 0,
      violations: [],
      totals: {
        wallets: 240,
        entries: 18_204,
        available: 812_400,
        pending: 64_120,
        held: 9_000,
        issued: -1_210_520,
        redeemed: 310_000,
        expired: 15_000,
        adjusted: 0,
        transferred: 0,
      },
    },
  })

export type BookCheck = z.infer<typeof BookCheck>
export const BookCheckPage = pageOf(BookCheck)
export const BookCheckFilter = PageQuery
