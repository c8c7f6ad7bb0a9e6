import { formatMoney, parseMoney } from '@stamkund/points-engine'
import type { CampaignTerms } from '../campaigns/index.ts'
import type { Gives, MemberCampaign } from './member-campaigns.member.schema.ts'

/** What a campaign gives, without what it asks of products: margin bands are not for members. */
export function whatItGives(effect: CampaignTerms['effect'], bought: bigint): Gives {
  switch (effect.kind) {
    case 'multiplier':
      return { kind: effect.kind, multiplier: effect.multiplierHundredths / 100 }
    case 'rate':
      return { kind: effect.kind, rateBasisPoints: effect.rateBasisPoints }
    case 'points_per_line':
    case 'points_per_unit':
    case 'points_per_purchase':
      return { kind: effect.kind, points: effect.points }
    case 'points_per_amount':
      return { kind: effect.kind, points: effect.points, stepAmount: effect.stepAmount }
    case 'basket':
      return { kind: effect.kind, points: effect.points, groups: effect.groups.length }
    case 'ladder':
      return {
        kind: effect.kind,
        steps: effect.steps.map((step) => ({ ...step, isReached: parseMoney(step.thresholdAmount) <= bought })),
      }
    case 'event':
      return { kind: effect.kind, event: effect.event, points: effect.points, times: effect.timesPerMember ?? 1 }
  }
}

/** How far up a ladder a company has come; null: there is none. */
export function placeOnLadder(effect: CampaignTerms['effect'], bought: bigint): MemberCampaign['progress']['ladder'] {
  if (effect.kind !== 'ladder') return null
  const next = effect.steps.find(({ thresholdAmount }) => parseMoney(thresholdAmount) > bought)
  return {
    amount: formatMoney(bought),
    next: next ? { ...next, missingAmount: formatMoney(parseMoney(next.thresholdAmount) - bought) } : null,
  }
}
