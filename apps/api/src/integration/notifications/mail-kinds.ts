import type { Notifications } from '../../customers/member-preferences/index.ts'
import type { MailKind, Notification } from '../../platform/mail-queue/index.ts'

interface Wish {
  readonly preference: keyof Notifications
  /** It answers what the reader did: nobody unsubscribes from that with one click by mistake. */
  readonly isAnswer: boolean
}

const redemptionAnswer: Wish = { preference: 'redemptions', isAnswer: true }
const redemptionNews: Wish = { preference: 'redemptions', isAnswer: false }
const pointsNews: Wish = { preference: 'pointsExpiring', isAnswer: false }

const clubNews: Wish = { preference: 'news', isAnswer: false }

const wishes: Record<Notification['kind'], Wish> = {
  points_expiring: pointsNews,
  points_taken_back: pointsNews,
  tier_reached: clubNews,
  tier_falling_soon: clubNews,
  redemption_requested: redemptionAnswer,
  redemption_needs_approval: redemptionNews,
  redemption_approval_reminder: redemptionNews,
  redemption_approved: redemptionAnswer,
  redemption_rejected: redemptionAnswer,
  redemption_fulfilled: redemptionAnswer,
  redemption_cancelled: redemptionAnswer,
}

/** By which choice a member receives a kind of mail; undefined: always. */
export function wishFor(kind: MailKind): Wish | undefined {
  return (wishes as Partial<Record<MailKind, Wish>>)[kind]
}
