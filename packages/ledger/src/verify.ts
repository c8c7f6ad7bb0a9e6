import { type Db, statement } from '@stamkund/database'
import { CHECKS } from './checks.ts'
import { ACCOUNTS, type Accounts } from './entries.ts'

/** One place where the books are wrong. */
export interface Violation {
  /** Which rule, as the README lists them. */
  readonly check: string
  /** Null where the rule is not about one wallet. */
  readonly companyId: string | null
  readonly walletId: string | null
  readonly version: number | null
  readonly detail: string
}

export interface Verification {
  readonly violations: Violation[]
  /** Sums over all wallets. */
  readonly totals: Accounts & { readonly wallets: number; readonly entries: number }
}

const STATEMENTS = CHECKS.map(({ name, sql }) => ({
  name,
  statement: statement(
    `ledger_verify_${name}`,
    `select v.company_id as "companyId", v.wallet_id as "walletId", v.version, v.detail from (${sql}) v
    order by v.company_id, v.wallet_id, v.version`,
  ),
}))

const TOTALS = statement(
  'ledger_totals',
  `select ${ACCOUNTS.map((account) => `coalesce(sum(w.${account}), 0)::bigint as ${account}`).join(', ')},
    count(*) as wallets, (select count(*) from ledger.entry) as entries
  from ledger.wallet w`,
)

/**
 * Proves the books, set by set. Every rule is one statement and so sees one moment: it may run while others write.
 * On a large ledger, open the database without a statement timeout.
 * @param atOnce rules that are checked at the same time; more than one needs a database with as many connections
 */
export async function verify(db: Db, { atOnce = 1 }: { readonly atOnce?: number } = {}): Promise<Verification> {
  const waiting = STATEMENTS.values()
  const found = new Map<string, Violation[]>()
  const checkWhatWaits = async () => {
    for (const { name, statement } of waiting) {
      const rows = await db.rows<Omit<Violation, 'check'>>(statement)
      found.set(
        name,
        rows.map((violation) => ({ check: name, ...violation })),
      )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, checkWhatWaits))
  const [totals] = await db.rows<Verification['totals']>(TOTALS)
  return {
    violations: STATEMENTS.flatMap(({ name }) => found.get(name) ?? []),
    totals: totals as Verification['totals'],
  }
}
