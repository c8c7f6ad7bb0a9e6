import { statement, type Tx } from '@stamkund/database'

// Companies merged into it earlier follow, so that one step always leads to the company that goes on.
const ABSORB = statement(
  'company_absorb',
  `update company
   set merged_into_id = $2, merged_at = coalesce(merged_at, $3), version = version + 1, updated_at = now()
   where $1 in (id, merged_into_id)`,
)

/** Notes that a company, with all that were merged into it, is part of another one from now on. */
export async function absorbCompany(tx: Tx, id: string, intoId: string, at: Date): Promise<void> {
  await tx.rows(ABSORB, [id, intoId, at])
}
