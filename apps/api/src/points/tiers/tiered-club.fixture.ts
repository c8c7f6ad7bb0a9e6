import { statement } from '@stamkund/database'
import { line, sellingClub } from '../../../test/selling-club.fixture.ts'
import { evaluateChanged } from './index.ts'

const EVENTS = statement(
  'test_tier_events',
  `select type, payload from outbox_event where company_id = $1 and type like 'tier.%' order by position`,
)

export interface RulesOfTest {
  readonly basis?: 'points' | 'net_sales' | 'contribution_margin'
  readonly period?: 'rolling_12_months' | 'calendar_year'
  readonly graceDays?: number
  readonly noticeDays?: number
}

/** A club whose day a test moves, with Silver from 1,000 and Gold from 5,000, without a bonus. A bell earns a point per krona. */
export async function tieredClub(day: string) {
  const clock = { day, now: () => new Date(`${clock.day}T12:00:00Z`) }
  const club = await sellingClub({ clock })
  const surroundings = { database: club.database, clock }
  let companies = 0

  const put = async (path: string, body: object) => {
    const { headers } = await club.request('GET', path)
    return club.request('PUT', path, { body, headers: { 'if-match': headers.etag ?? '' } })
  }
  const tiersOf = (thresholds: readonly (readonly [name: string, threshold: string, id?: string])[]) =>
    thresholds.map(([name, threshold, id]) => ({
      ...(id !== undefined && { id }),
      threshold,
      multiplierHundredths: 100,
      texts: { en: { name, benefits: `${name} support\nFree freight` } },
    }))
  const answer = await put('/tiers', {
    tiers: tiersOf([
      ['Silver', '1000'],
      ['Gold', '5000'],
    ]),
  })
  const [silver, gold] = answer.body.items.map(({ id }: { id: string }) => id) as [string, string]
  const name = (id: string | null) => (id === silver ? 'Silver' : id === gold ? 'Gold' : id)

  return {
    ...club,
    clock,
    surroundings,
    silver,
    gold,
    put,
    tiersOf,
    setRules: async (rules: RulesOfTest) => {
      const usual = { basis: 'points', period: 'rolling_12_months', graceDays: 30, noticeDays: 30 }
      const { status, body } = await put('/tier-rules', { ...usual, ...rules })
      if (status !== 200) throw new Error(JSON.stringify(body))
    },
    /** A company; its number is that of its order. */
    aCompany: async (more: object = {}) => {
      companies += 1
      const no = `T${companies}`
      const { id } = await club.newCompany(no, more)
      return { id: id as string, no }
    },
    /** Buys for so much on a day, which is today then. */
    spend: async (companyNo: string, on: string, amount: string, more: object = {}) => {
      if (on > clock.day) clock.day = on
      return club.buy(companyNo, on, [line('BELL', '1', amount, '0.5')], more)
    },
    evaluateOn: async (on: string) => {
      clock.day = on
      return club.make('/tier-evaluations')
    },
    /** What the worker does every second. */
    catchUp: () => evaluateChanged(surroundings),
    standing: (companyId: string) => club.read(`/companies/${companyId}/standing`),
    /** The tier, and until when it is held. */
    tier: async (companyId: string) => {
      const { tier, heldUntil } = await club.read(`/companies/${companyId}/standing`)
      return tier === null ? null : `${name(tier.id)} ${heldUntil}`
    },
    history: async (companyId: string) => {
      const { tierHistory } = await club.read(`/companies/${companyId}/standing`)
      return tierHistory.map(
        (row: { validFrom: string; tier: { id: string } | null; reason: string }) =>
          `${row.validFrom} ${row.tier === null ? 'none' : name(row.tier.id)} ${row.reason}`,
      )
    },
    events: async (companyId: string) => {
      const rows = await club.database.rows<{ type: string; payload: Record<string, string | null> }>(EVENTS, [
        companyId,
      ])
      return rows.map(({ type, payload }) =>
        type === 'tier.changed'
          ? `${payload.reason}: ${name(payload.fromTierId ?? null)} → ${name(payload.toTierId ?? null)}`
          : `falls on ${payload.fallsOn}: ${name(payload.tierId ?? null)} → ${name(payload.toTierId ?? null)}`,
      )
    },
  }
}

export type TieredClub = Awaited<ReturnType<typeof tieredClub>>
