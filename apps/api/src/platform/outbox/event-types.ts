/** Everything that others can react to. */
export const eventTypes = [
  'purchase.recorded',
  'points.expiring',
  'points.taken_back',
  'points.adjusted',
  'points.transferred',
  'redemption.requested',
  'redemption.approved',
  'redemption.rejected',
  'redemption.fulfilled',
  'redemption.cancelled',
  'reward.changed',
  'member.left',
] as const

export type EventType = (typeof eventTypes)[number]
