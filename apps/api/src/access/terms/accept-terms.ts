import type { Db, Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { type ClubTerms, currentTerms } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { noTerms, otherTermsInForce } from './terms.errors.ts'
import { hasAccepted, insertAcceptance } from './terms-acceptance.queries.ts'

/** Whether a member has accepted what is in force. */
export interface TermsStanding {
  /** Null: the club has no terms, and nothing has to be accepted. */
  readonly version: number | null
  readonly isAccepted: boolean
}

export async function termsStanding(db: Db, memberId: string, today: string): Promise<TermsStanding> {
  const terms = await currentTerms(db, today)
  if (!terms) return { version: null, isAccepted: true }
  const { version } = terms
  return { version, isAccepted: await hasAccepted(db, memberId, version) }
}

/** @throws terms.none */
export async function readTermsInForce(db: Db, today: string): Promise<ClubTerms> {
  const terms = await currentTerms(db, today)
  if (!terms) throw noTerms()
  return terms
}

/**
 * Notes that a member accepts the terms in force; once more changes nothing.
 * @param version the one that the member has read
 * @throws terms.none, terms.not_in_force
 */
export async function acceptTerms(
  tx: Tx,
  { memberId, companyId }: { readonly memberId: string; readonly companyId: string },
  version: number,
  occasion: Occasion,
): Promise<void> {
  const inForce = await readTermsInForce(tx, occasion.today)
  if (inForce.version !== version) throw otherTermsInForce(inForce.version)
  if (!(await insertAcceptance(tx, memberId, version, occasion.now))) return
  await writeAudit(tx, occasion, {
    action: 'terms.accepted',
    subject: { kind: 'member', id: memberId },
    companyId,
    changes: { version: { before: null, after: version } },
  })
}
