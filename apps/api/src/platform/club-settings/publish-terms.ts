import type { Tx } from '@stamkund/database'
import type { Occasion } from '../actor.ts'
import { writeAudit } from '../audit/index.ts'
import { lockClubSettings } from './club-settings.queries.ts'
import { termsBeginTooEarly } from './club-terms.errors.ts'
import { type ClubTerms, insertTerms, listTerms } from './club-terms.queries.ts'
import type { NewClubTerms } from './club-terms.schema.ts'

/**
 * Makes a new version of the terms. From its first day on it counts rather than all earlier ones, those that are still to
 * begin included.
 * @throws terms.begin_in_the_past
 */
export async function publishTerms(tx: Tx, { texts, validFrom }: NewClubTerms, occasion: Occasion): Promise<ClubTerms> {
  if (validFrom !== undefined && validFrom < occasion.today) throw termsBeginTooEarly(occasion.today)
  // Two versions at the same instant follow each other.
  await lockClubSettings(tx)
  const [last] = await listTerms(tx, undefined, 1)
  const terms = {
    version: (last?.version ?? 0) + 1,
    texts,
    validFrom: validFrom ?? occasion.today,
    createdAt: occasion.now,
  }
  await insertTerms(tx, terms)
  await writeAudit(tx, occasion, {
    action: 'club_terms.published',
    subject: { kind: 'club_terms', id: null },
    // The texts stand in the version itself, for ever.
    changes: {
      termsVersion: { before: last?.version ?? null, after: terms.version },
      validFrom: { before: last?.validFrom ?? null, after: terms.validFrom },
    },
  })
  return terms
}
