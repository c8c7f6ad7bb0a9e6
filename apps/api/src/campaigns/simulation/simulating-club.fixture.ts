import { statement } from '@stamkund/database'
import { sellingClub, TODAY } from '../../../test/selling-club.fixture.ts'
import { system } from '../../platform/occasion.ts'
import { publishRule } from '../../points/award-rules/index.ts'
import { type CampaignTerms, toRule } from '../campaigns/index.ts'

/** The first quarter of 2026; the club stands on its last day. */
export const QUARTER = { from: '2026-01-01', to: '2026-03-31' }

/** Doubles the base of everything in the quarter. */
export const double: CampaignTerms = {
  window: QUARTER,
  audience: { kind: 'all' },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
  exclusiveGroup: null,
  priority: 0,
}

/** A selling club in which drafts are simulated, and launched without the ceremony. */
export async function simulatingClub() {
  const club = await sellingClub()
  const occasion = { actor: system, now: new Date(`${TODAY}T12:00:00Z`), today: TODAY }
  return {
    ...club,
    occasion,
    simulate: (terms: CampaignTerms, more: object = {}) => club.make('/simulations', { terms, ...QUARTER, ...more }),
    /** @returns the campaign's id */
    launch: async (terms: CampaignTerms): Promise<string> => {
      const { id } = await club.make('/campaigns', { name: 'Launched', terms })
      const rule = toRule(terms, { name: 'Launched', budgetPoints: terms.caps?.budget ?? null })
      const published = { campaignId: id, rule, validFrom: terms.window.from }
      await club.inTransaction((tx) => publishRule(tx, occasion, published))
      return id
    },
    /** What a campaign has given and not taken back, by company. */
    awarded: async (campaignId: string) => {
      const rows = await club.database.rows<{ companyId: string; points: number }>(AWARDED, [campaignId])
      return new Map(rows.map(({ companyId, points }) => [companyId, points]))
    },
  }
}

const AWARDED = statement(
  'test_awarded_by_campaign',
  `select company_id as "companyId", sum(points - reversed_points)::bigint as points from award
   where rule_id like $1 || '.%' group by company_id having sum(points - reversed_points) > 0`,
)
