import { statement } from '@stamkund/database'
import { earn, reverse, verify, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type TestAnswer, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { proveRedemptions } from './prove-redemptions.queries.ts'

export const TODAY = '2026-03-31'

const WALLET = statement(
  'test_wallet_of',
  'select available, pending, held, redeemed from ledger.wallet where company_id = $1 and wallet_id = $2',
)
const LOTS = statement(
  'test_lots_of',
  `select expires_on as "expiresOn", sum(remaining)::int as remaining from ledger.lot
   where company_id = $1 and wallet_id = $2 and remaining > 0 group by expires_on order by expires_on`,
)
const EVENTS = statement(
  'test_events_of',
  'select type, payload from outbox_event where company_id = $1 order by position',
)
const AUDIT = statement('test_audit_of', 'select action, changes from audit_entry where subject_id = $1 order by id')

/** A club on the last of March 2026, whose clock can be set forward. */
export async function redeemingClub() {
  const clock = { day: TODAY, now: () => new Date(`${clock.day}T12:00:00Z`) }
  const app = await testApp({ clock })
  await app.inTransaction(seedDefaultPolicy)
  const second = await app.keyWith(['redemptions:read', 'redemptions:write'])
  let companies = 0

  const post = (path: string, body?: object, more: object = {}) => app.request('POST', path, { body, ...more })
  const create = async (path: string, body: object) => expectCreated(await post(path, body))

  return {
    app,
    clock,
    /** A key of somebody else. */
    second,
    post,
    get: (path: string) => app.request('GET', path),

    async newCompany(points = 0, fields: object = {}): Promise<string> {
      companies += 1
      const body = { companyNo: `C${companies}`, name: `Company ${companies}`, ...fields }
      const { id } = await create('/companies', body)
      if (points > 0) await give({ companyId: id, walletId: id }, points)
      return id
    },

    async newMember(companyId: string, fields: object = {}): Promise<string> {
      return (await create('/members', { companyId, email: `${newId()}@example.com`, ...fields })).id
    },

    async newReward(fields: object = {}): Promise<string> {
      const body = { kind: 'merchandise', points: 100, texts: { en: { name: 'Work jacket' } }, ...fields }
      return (await create('/rewards', body)).id
    },

    async newVoucher(...codes: readonly string[]): Promise<string> {
      const { id } = await create('/rewards', {
        kind: 'voucher_code',
        points: 100,
        texts: { en: { name: 'Gift card' } },
      })
      await post(`/rewards/${id}/voucher-codes`, { codes })
      return id
    },

    give,

    /** Brings a wallet without points into debt: what came was spent before it was returned. */
    async owe(companyId: string, points: number): Promise<void> {
      const wallet = { companyId, walletId: companyId }
      const documentId = await give(wallet, points)
      const { body } = await app.request('POST', '/adjustments', {
        body: { companyId, points: -points, reasonCode: 'migration' },
      })
      if (body.state !== 'posted') throw new Error(JSON.stringify(body))
      const original = { ...wallet, documentId }
      await app.inTransaction((tx) =>
        reverse(tx, { wallet, original, returnId: newId(), points, today: clock.day, beyondBalance: 'debt' }),
      )
    },

    redeem: (memberId: string, rewardId: string, fields: object = {}) =>
      post('/redemptions', { memberId, rewardId, ...fields }),

    /** @returns its id */
    async redeemed(memberId: string, rewardId: string, fields: object = {}): Promise<string> {
      return (await create('/redemptions', { memberId, rewardId, ...fields })).id
    },

    setRules: async (companyId: string, rules: object) => {
      const { headers, body } = await app.request('GET', `/companies/${companyId}/redemption-rules`)
      const { companyId: _, version: __, ...old } = body
      const path = `/companies/${companyId}/redemption-rules`
      return app.request('PUT', path, { body: { ...old, ...rules }, headers: { 'if-match': String(headers.etag) } })
    },

    wallet: async (companyId: string, walletId = companyId) =>
      (await app.database.rows(WALLET, [companyId, walletId]))[0],
    lots: (companyId: string, walletId = companyId) => app.database.rows(LOTS, [companyId, walletId]),
    stockLeft: async (rewardId: string) => (await app.request('GET', `/rewards/${rewardId}`)).body.stockLeft,
    eventsOf: (companyId: string) => app.database.rows<{ type: string; payload: object }>(EVENTS, [companyId]),
    auditOf: (id: string) => app.database.rows<{ action: string; changes: object }>(AUDIT, [id]),

    /** What the books do not prove. */
    faults: async () => [...(await verify(app.database)).violations, ...(await proveRedemptions(app.database))],
  }

  /** @returns the document that they come from */
  async function give(
    wallet: WalletKey,
    points: number,
    expiresOn = '2028-03-31',
    availableOn = clock.day,
  ): Promise<string> {
    const dates = { occurredOn: clock.day, availableOn, expiresOn, today: clock.day }
    const documentId = newId()
    await app.inTransaction((tx) => earn(tx, { wallet, documentId, points, ...dates }))
    return documentId
  }
}

export type RedeemingClub = Awaited<ReturnType<typeof redeemingClub>>

function expectCreated({ status, body }: TestAnswer) {
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

/** How often each status and code came. */
export function tally(answers: readonly TestAnswer[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { status, body } of answers) {
    const name = status < 300 ? String(status) : `${status} ${body.code}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
