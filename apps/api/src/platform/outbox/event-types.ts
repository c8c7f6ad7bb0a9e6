/** Everything that others can react to. */
export const eventTypes = [
  'purchase.recorded',
  'points.expiring',
  'points.taken_back',
  'points.adjusted',
  'points.transferred',
  'campaign.launched',
  'campaign.budget_used_up',
  'campaign.ended',
  'award.given',
  'redemption.requested',
  'redemption.approved',
  'redemption.rejected',
  'redemption.fulfilled',
  'redemption.cancelled',
  'reward.changed',
  'member.left',
  'tier.changed',
  'tier.falling_soon',
] as const

export type EventType = (typeof eventTypes)[number]
