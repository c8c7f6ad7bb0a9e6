import type { Tx } from '@stamkund/database'
import { type CompanyFacts, countersOfAward } from '@stamkund/points-engine'
import {
  type LadderLine,
  type LadderStep,
  readAwards,
  readLadderLines,
  readLadderSteps,
  type StoredAward,
} from '../../points/awarding/index.ts'
import { policyInForce } from '../../points/policy/index.ts'
import type { RecordingFacts } from './gather-facts.ts'
import type { ReturnableLine } from './match-return.ts'
import { type OriginalPurchase, readOriginals } from './returns.queries.ts'
import { counterOfOther } from './running-counters.ts'
import type { Delivery } from './store-documents.ts'

/** All that returns may change beside the lines that come back, as it stands before them. */
export interface ReturnBooks {
  readonly originals: readonly OriginalPurchase[]
  readonly awards: readonly StoredAward[]
  readonly ladderLines: readonly LadderLine[]
  /** Of all ladders that such lines count for, the highest first. */
  readonly steps: readonly LadderStep[]
  /** Where a ladder's counter stands. */
  at(counter: string): number
  /** What an award was charged to. */
  countersOf(award: StoredAward): readonly string[]
  /** A ladder's counters of all companies that are one with the counter's own. */
  group(counter: string, companyId: string): readonly string[]
}

/**
 * Reads what returns of these lines may change.
 * @param groups companies that are one by now, by each of their ids
 */
export async function loadReturnBooks(
  tx: Tx,
  touched: readonly ReturnableLine[],
  groups: ReadonlyMap<string, readonly string[]>,
  { facts, counters }: Pick<Delivery, 'facts' | 'counters'>,
): Promise<ReturnBooks> {
  const keys = distinct(touched)
  const group = (counter: string, companyId: string) =>
    (groups.get(companyId) ?? [companyId]).map((id) => counterOfOther(counter, companyId, id))
  const [originals, awards, ladderLines] = await Promise.all([
    readOriginals(tx, keys),
    readAwards(tx, keys),
    readLadderLines(tx, facts.rules.revision === '' ? [] : keys),
  ])
  const ladders = new Set(ladderLines.flatMap(({ counter, companyId }) => group(counter, companyId)))
  const [steps] = await Promise.all([readLadderSteps(tx, [...ladders]), counters.know(tx, [...ladders])])
  // A step may have been reached by a purchase of which nothing comes back.
  const known = new Set(keys.map(({ purchaseId }) => purchaseId))
  const others = distinct(steps.filter(({ purchaseId }) => !known.has(purchaseId)))
  const [otherOriginals, otherAwards] = await Promise.all([readOriginals(tx, others), readAwards(tx, others)])
  originals.push(...otherOriginals)
  awards.push(...otherAwards)
  const at = (counter: string) => counters.at(counter)
  return { originals, awards, ladderLines, steps, at, countersOf: countersOfAwards(originals, facts), group }
}

function distinct<Key extends { readonly companyId: string; readonly purchaseId: string }>(
  keys: readonly Key[],
): Key[] {
  return [...new Map(keys.map((key) => [key.purchaseId, key])).values()]
}

/** Asks the rules as they were published, under the policy by which the purchase was decided. */
function countersOfAwards(originals: readonly OriginalPurchase[], { policies, rules }: RecordingFacts) {
  const byId = new Map(originals.map((original) => [original.purchaseId, original]))
  const remembered = new Map<string, string[]>()
  return ({ purchaseId, ruleId }: StoredAward): readonly string[] => {
    const original = byId.get(purchaseId)
    if (original === undefined) return []
    const key = `${purchaseId} ${ruleId}`
    const { occurredOn, memberId, policyVersionId } = original
    const policy = policies.find(({ id }) => id === policyVersionId) ?? policyInForce(policies, occurredOn)
    const company: CompanyFacts = { id: original.companyId, tier: null }
    const counters =
      remembered.get(key) ?? countersOfAward(rules.everPublishedWith(policy), ruleId, { occurredOn, company, memberId })
    remembered.set(key, counters)
    return counters
  }
}
