import type { Tx } from '@stamkund/database'
import { insertKeys, type KeptKey, type KeyUse, readKeys, type StoredAnswer } from './idempotency-key.queries.ts'

/** What a key turns out to be. */
export type Claim =
  /** Nobody used it before: do the work, then `storeAnswers`. */
  | { readonly outcome: 'fresh' }
  /** The same request was done before. */
  | { readonly outcome: 'answered'; readonly answer: StoredAnswer }
  /** The same request stands earlier in this list. */
  | { readonly outcome: 'repeated'; readonly of: number }
  /** Another request had it. */
  | { readonly outcome: 'reused' }

/**
 * Claims keys, each for one request, in the transaction that does the work: of requests that race for a key one gets it,
 * and the others wait for its end. A transaction that rolls back gives its keys back.
 * @returns one claim for each use, in their order
 */
export async function claimKeys(tx: Tx, uses: readonly KeyUse[]): Promise<Claim[]> {
  const inserted = await insertKeys(tx, uses)
  const kept = inserted.size === uses.length ? new Map<number, KeptKey>() : await readKeys(tx, uses)
  const firstPlaces = new Map<string, number>()
  return uses.map((use, place) => {
    if (!inserted.has(place)) return claimOfKept(use, kept.get(place))
    const name = `${use.callerId} ${use.route} ${use.key}`
    const first = firstPlaces.get(name)
    if (first === undefined) {
      firstPlaces.set(name, place)
      return { outcome: 'fresh' }
    }
    return uses[first]?.requestHash.equals(use.requestHash) ? { outcome: 'repeated', of: first } : { outcome: 'reused' }
  })
}

function claimOfKept(use: KeyUse, kept: KeptKey | undefined): Claim {
  if (!kept?.requestHash.equals(use.requestHash)) return { outcome: 'reused' }
  if (kept.status === null || kept.body === null) throw new Error(`a committed key has no answer: ${use.route}`)
  return { outcome: 'answered', answer: { status: kept.status, body: kept.body } }
}
