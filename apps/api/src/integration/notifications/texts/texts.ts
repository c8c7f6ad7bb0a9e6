/** What a mail says; the figures come between `lines` and the button. */
export interface Words {
  readonly subject: string
  readonly heading: string
  readonly lines: readonly string[]
  readonly button?: string
  /** Below the button, smaller. */
  readonly after?: readonly string[]
}

interface OfClub {
  readonly club: string
}

interface OfAccess extends OfClub {
  /** For how long, such as `10 minutes`. */
  readonly valid: string
}

interface OfRedemptions extends OfClub {
  /** What was redeemed: its name, `3 × …`, or how many rewards. */
  readonly rewards: string
  /** Formatted, with the unit. */
  readonly points: string
}

/** What each kind of mail tells, formatted for its reader. */
export interface Told {
  readonly sign_in_code: OfAccess
  readonly member_invitation: OfAccess & { readonly company: string; readonly invitedBy: string | null }
  readonly staff_invitation: OfAccess & { readonly invitedBy: string | null }
  readonly password_reset: OfAccess
  readonly points_expiring: OfClub & {
    readonly company: string
    readonly points: string
    /** The first last day. */
    readonly day: string
  }
  readonly points_taken_back: OfClub & { readonly company: string; readonly points: string; readonly returns: number }
  readonly tier_reached: OfClub & {
    readonly company: string
    readonly tier: string
    readonly benefits: readonly string[]
  }
  readonly tier_falling_soon: OfClub & {
    readonly company: string
    readonly tier: string
    /** What comes instead; null: none. */
    readonly next: string | null
    /** The first day without it. */
    readonly day: string
  }
  readonly redemption_requested: OfRedemptions & { readonly awaits: 'company' | 'club' | 'both' | null }
  readonly redemption_needs_approval: OfRedemptions & { readonly member: string | null }
  readonly redemption_approval_reminder: OfRedemptions & { readonly member: string | null }
  readonly redemption_approved: OfRedemptions
  readonly redemption_rejected: OfRedemptions
  readonly redemption_fulfilled: OfRedemptions & { readonly hasCode: boolean; readonly hasCredit: boolean }
  readonly redemption_cancelled: OfRedemptions
}

/** Everything that mails say in a language. */
export interface Texts {
  readonly greeting: (name: string | null) => string
  readonly points: (formatted: string, count: number) => string
  readonly severalRewards: (count: string) => string
  readonly validUntil: (day: string) => string
  readonly ownPoints: string
  readonly companyPoints: (company: string) => string
  readonly return: (invoiceNo: string) => string
  readonly reason: string
  readonly tracking: string
  readonly linkInstead: string
  readonly sentBy: (club: string) => string
  readonly chooseMails: string
  readonly mails: { readonly [Kind in keyof Told]: (told: Told[Kind]) => Words }
}
