import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { beforeFirstPolicy } from './policy.errors.ts'
import { insertPolicy, lockPolicies, type PolicyVersion, readPolicies } from './policy.queries.ts'
import { defaultTerms, type PolicyTerms } from './policy-terms.ts'

/** As early as any business date: a club's first policy covers its whole history. */
const FIRST_DAY = '1900-01-01'

/**
 * Makes the next version. It applies to purchases that are recorded from now on and occurred on its first day or later;
 * what was recorded before keeps its awards.
 * @throws DomainError `policy.before_first`
 */
export async function createPolicy(
  tx: Tx,
  policy: { readonly validFrom: string; readonly terms: PolicyTerms },
  occasion: Occasion,
): Promise<PolicyVersion> {
  await lockPolicies(tx)
  const [first] = await readPolicies(tx)
  if (first !== undefined && policy.validFrom < first.validFrom) throw beforeFirstPolicy(first.validFrom)
  const version = await insertPolicy(tx, { id: newId(), ...policy, createdBy: occasion.actor.id })
  const { id, number, validFrom, terms } = version
  await writeAudit(tx, occasion, {
    action: 'policy.created',
    subject: { kind: 'policy', id },
    changes: changesBetween(null, { number, validFrom, terms }),
  })
  return version
}

/** Gives a club without any policy the one that it starts with; does nothing otherwise. */
export async function seedDefaultPolicy(tx: Tx): Promise<void> {
  await lockPolicies(tx)
  const versions = await readPolicies(tx)
  if (versions.length > 0) return
  await insertPolicy(tx, { id: newId(), validFrom: FIRST_DAY, terms: defaultTerms, createdBy: null })
}
