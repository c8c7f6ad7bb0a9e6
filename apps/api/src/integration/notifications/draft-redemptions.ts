import type { Draft, Drafting } from './draft.ts'
import type { Figure } from './letter.ts'
import type { ToldRedemption } from './subjects.queries.ts'

type RedemptionMail =
  | 'redemption_requested'
  | 'redemption_needs_approval'
  | 'redemption_approval_reminder'
  | 'redemption_approved'
  | 'redemption_rejected'
  | 'redemption_fulfilled'
  | 'redemption_cancelled'

/** What became of one redemption, or of several that went together. */
export function draftRedemptions(
  kind: RedemptionMail,
  redemptions: readonly ToldRedemption[],
  { club, formats }: Drafting,
): Draft {
  const { texts, points } = formats
  const isForOthers = kind === 'redemption_needs_approval' || kind === 'redemption_approval_reminder'
  const told = {
    club,
    rewards: rewardsOf(redemptions, formats),
    points: points(sumOf(redemptions)),
    awaits: awaitedBy(redemptions),
    member: only(redemptions.map(({ memberName }) => memberName)),
    hasCode: redemptions.some(({ rewardKind }) => rewardKind === 'voucher_code'),
    hasCredit: redemptions.some(({ rewardKind }) => rewardKind === 'account_credit'),
  }
  const quoted = [...new Set(redemptions.flatMap(({ text }) => text ?? []))].join('\n')
  const label = kind === 'redemption_fulfilled' ? texts.tracking : texts.reason
  const [first] = redemptions
  return {
    words: texts.mails[kind](told),
    figures: figuresOf(redemptions, isForOthers, formats),
    quote: quoted === '' ? null : { label, text: quoted },
    path: redemptions.length === 1 && first ? `/redemptions/${first.id}` : '/redemptions',
  }
}

/** Its name, `3 × …`, or how many there are. */
function rewardsOf(redemptions: readonly ToldRedemption[], { texts, number }: Drafting['formats']): string {
  const name = only(redemptions.map(({ rewardName }) => rewardName))
  const count = redemptions.length
  if (name === null) return texts.severalRewards(number(count))
  return count === 1 ? name : `${number(count)} × ${name}`
}

function awaitedBy(redemptions: readonly ToldRedemption[]): 'company' | 'club' | 'both' | null {
  const company = redemptions.some(({ awaitsCompany }) => awaitsCompany)
  const club = redemptions.some(({ awaitsStaff }) => awaitsStaff)
  if (company) return club ? 'both' : 'company'
  return club ? 'club' : null
}

/** One row for what is the same. */
function figuresOf(
  redemptions: readonly ToldRedemption[],
  isForOthers: boolean,
  formats: Drafting['formats'],
): Figure[] {
  const rows = new Map<string, ToldRedemption[]>()
  for (const redemption of redemptions) {
    const { rewardName, points, memberName } = redemption
    const key = JSON.stringify([rewardName, points, isForOthers && memberName])
    rows.set(key, [...(rows.get(key) ?? []), redemption])
  }
  return [...rows.values()].map((row) => ({
    label: rewardsOf(row, formats),
    note: (isForOthers && row[0]?.memberName) || undefined,
    value: formats.points(sumOf(row)),
  }))
}

function sumOf(redemptions: readonly ToldRedemption[]): number {
  return redemptions.reduce((sum, { points }) => sum + points, 0)
}

/** What all have in common; null: nothing. */
function only(values: readonly (string | null)[]): string | null {
  const [first = null] = values
  return values.every((value) => value === first) ? first : null
}
