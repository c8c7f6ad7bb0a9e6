import type { ExpiringPoints } from '../../platform/mail-queue/index.ts'
import type { Draft, Drafting } from './draft.ts'
import type { ToldReturn } from './subjects.queries.ts'

/** Points that expire: those that go first in the subject, all of them in the figures. */
export function draftExpiry(expiring: readonly ExpiringPoints[], company: string, { club, formats }: Drafting): Draft {
  const { texts, points, day } = formats
  const inOrder = expiring.toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : 1))
  const first = inOrder[0]?.expiresOn ?? ''
  const soonest = inOrder.filter(({ expiresOn }) => expiresOn === first).reduce((sum, each) => sum + each.points, 0)
  return {
    words: texts.mails.points_expiring({ club, company, points: points(soonest), day: day(first) }),
    figures: inOrder.map((each) => ({
      label: each.isOwn ? texts.ownPoints : texts.companyPoints(company),
      note: texts.validUntil(day(each.expiresOn)),
      value: points(each.points),
    })),
    path: '/rewards',
  }
}

/** Points that returns took back. */
export function draftTakenBack(
  taken: { readonly points: number; readonly returns: readonly ToldReturn[] },
  company: string,
  { club, formats }: Drafting,
): Draft {
  const { texts, points, day } = formats
  const returns = taken.returns.length
  return {
    words: texts.mails.points_taken_back({ club, company, points: points(taken.points), returns }),
    figures: taken.returns.map(({ invoiceNo, occurredOn }) => ({
      label: texts.return(invoiceNo),
      value: day(occurredOn),
    })),
    path: '/history',
  }
}
