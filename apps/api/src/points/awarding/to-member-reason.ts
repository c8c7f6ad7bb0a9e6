import type { AwardExplanation, NoAwardReason, Trim } from '@stamkund/points-engine'
import type { MemberAwardReason, MemberNoAwardReason } from './award.member.schema.ts'

/** What a return took back is explained like an award. */
interface ReturnExplanation {
  readonly kind: 'return'
  readonly originalInvoiceNo: string
  readonly originalLineNo: number
  readonly quantity: string
  readonly amount: string
  /** Of a step of a ladder that was taken back whole. */
  readonly thresholdAmount?: string
}

/**
 * An explanation in terms that a member may read: multipliers rather than bands, and of a limit that follows from a
 * margin only that there was one.
 */
export function toMemberReason(explanation: AwardExplanation | ReturnExplanation): MemberAwardReason {
  if (explanation.kind === 'return') return explanation
  const reason = { ...explanation, trims: explanation.trims.map(toMemberTrim) }
  if (!('band' in reason)) return reason
  const { band: _, ...told } = reason
  return told
}

const LIMITS_TOLD: ReadonlySet<Trim['code']> = new Set([
  'campaign_per_purchase',
  'campaign_per_company',
  'campaign_per_member',
  'policy_per_purchase',
  'policy_per_company',
])

function toMemberTrim({ code, points, limit }: Trim) {
  return {
    code: code === 'margin_share' ? ('club_terms' as const) : code,
    points,
    limit: LIMITS_TOLD.has(code) ? limit : null,
  }
}

/** Why a line earned nothing, in terms that a member may read. */
export function toMemberNoAwardReason(reason: NoAwardReason | null): MemberNoAwardReason | null {
  return reason === 'below_cost' ? 'club_terms' : reason
}
