import type { Locale } from '../club-settings/index.ts'

/** Whom a mail goes to, by an address that is known already. */
export interface Recipient {
  readonly email: string
  /** Null: the club's default. */
  readonly locale: Locale | null
  /** How they are greeted. */
  readonly name?: string | null
  /** Whose address it is, so that it can be erased with the person. */
  readonly person?: { readonly kind: 'member' | 'staff'; readonly id: string } | null
}

/** A member, whose address, language and wishes are looked up when the mail is sent. */
export interface MemberToNotify {
  readonly memberId: string
}

/** Mails that let somebody in. Their secrets are kept encrypted, and erased once the mail is sent or no longer valid. */
export type AccessMail = { readonly to: Recipient; readonly validForMinutes: number } & (
  | { readonly kind: 'sign_in_code'; readonly secret: { readonly code: string; readonly linkToken: string } }
  | {
      readonly kind: 'member_invitation'
      readonly companyName: string
      readonly invitedBy: string | null
      readonly secret: { readonly linkToken: string }
    }
  | {
      readonly kind: 'staff_invitation'
      readonly invitedBy: string | null
      readonly secret: { readonly token: string }
    }
  | { readonly kind: 'password_reset'; readonly secret: { readonly token: string } }
)

/** A sum of points that expires on a day. */
export interface ExpiringPoints {
  readonly points: number
  readonly expiresOn: string
  /** The member's own, rather than the company's. */
  readonly isOwn: boolean
}

/** A tier that a company is about to lose. */
export interface FallingTier {
  readonly tierId: string
  /** What it gets instead; null: none. */
  readonly toTierId: string | null
  readonly fallsOn: string
}

/** What members are told of. `about` holds ids and figures, never names: it stays readable. */
export type Notification = { readonly to: MemberToNotify } & (
  | { readonly kind: 'points_expiring'; readonly about: { readonly expiring: readonly ExpiringPoints[] } }
  | {
      readonly kind: 'points_taken_back'
      readonly about: { readonly points: number; readonly purchaseIds: readonly string[] }
    }
  | { readonly kind: 'tier_reached'; readonly about: { readonly tierId: string } }
  | { readonly kind: 'tier_falling_soon'; readonly about: FallingTier }
  | {
      readonly kind:
        | 'redemption_requested'
        | 'redemption_needs_approval'
        | 'redemption_approval_reminder'
        | 'redemption_approved'
        | 'redemption_rejected'
        | 'redemption_fulfilled'
        | 'redemption_cancelled'
      readonly about: { readonly redemptionIds: readonly string[] }
    }
)

export type NewMail = AccessMail | Notification

export type MailKind = NewMail['kind']

type SubjectOf<Told> = Told extends Notification ? Pick<Told, 'kind' | 'about'> & { readonly sealed: null } : never

/** What a queued mail is about. */
export type MailSubject =
  | SubjectOf<Notification>
  | { readonly kind: AccessMail['kind']; readonly about: null; readonly sealed: Buffer }
