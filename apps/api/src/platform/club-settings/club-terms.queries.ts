import { type Db, statement, type Tx } from '@stamkund/database'
import type { TermsTexts } from './club-terms.schema.ts'
import { clubTerms } from './club-terms.table.ts'

/** A version of what members accept. */
export interface ClubTerms {
  readonly version: number
  /** In one language at least. */
  readonly texts: TermsTexts
  /** The first day. */
  readonly validFrom: string
  readonly createdAt: Date
}

const COLUMNS = `version, texts, valid_from as "validFrom", created_at as "createdAt"`

const CURRENT = statement(
  'club_terms_current',
  `select ${COLUMNS} from club_terms where valid_from <= $1 order by version desc limit 1`,
)

/**
 * The terms in force: of those that have begun the one that was written last.
 * @param today the club's business date
 * @returns undefined while the club has none
 */
export async function currentTerms(db: Db, today: string): Promise<ClubTerms | undefined> {
  const [terms] = await db.rows<ClubTerms>(CURRENT, [today])
  return terms
}

const LIST = statement(
  'club_terms_list',
  `select ${COLUMNS} from club_terms where $1::int is null or version < $1 order by version desc limit $2`,
)

/** Newest first. */
export async function listTerms(db: Db, before: number | undefined, limit: number): Promise<ClubTerms[]> {
  return db.rows(LIST, [before ?? null, limit])
}

export async function insertTerms(tx: Tx, terms: ClubTerms): Promise<void> {
  await tx.write.insert(clubTerms).values(terms)
}
