import { createHash } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { adjust, lockWallets } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import type { ResolvedCompany } from '../../customers/companies/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { maturityAndExpiry, policyInForce, readPolicies } from '../policy/index.ts'
import { type Refusal, refusedAsConflict, refusedAsExpired } from './opening-balances.errors.ts'
import { type BalanceKey, findBalances, insertBalances, type RecordedBalance } from './opening-balances.queries.ts'

const REASON_CODE = 'opening_balance'
/** Who acts in the books where it is no person and no key. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Points that a company brings along. The caller has locked the company against mergers. */
export interface StatedBalance {
  readonly company: Pick<ResolvedCompany, 'id' | 'originalId'>
  readonly points: number
  /** Null: as if they were earned today. */
  readonly expiresOn: string | null
  readonly reason: string | null
}

export type Outcome =
  | { readonly outcome: 'recorded' | 'unchanged'; readonly balance: RecordedBalance }
  | { readonly outcome: 'refused'; readonly refusal: Refusal }

interface KeyedBalance extends StatedBalance, BalanceKey {
  /** Company and natural key as one text. */
  readonly key: string
}

/**
 * Records opening balances and posts them to the companies' wallets. Company, last day and reason, as they are stated,
 * identify a balance for ever: stated again with the same points, it is left as it is.
 * @returns what became of each, in the order given
 */
export async function recordOpeningBalances(
  tx: Tx,
  stated: readonly StatedBalance[],
  occasion: Occasion,
): Promise<Outcome[]> {
  if (stated.length === 0) return []
  const { today } = occasion
  const balances = stated.map(keyed)
  const earlier = await findRecorded(tx, balances)
  const fresh = firstOfEachKey(
    balances.filter(({ key, expiresOn }) => !earlier.has(key) && (expiresOn === null || expiresOn >= today)),
  )
  const inserted = await insert(tx, fresh, today)
  const posted = new Set(fresh.filter(({ key }) => inserted.has(key)))
  await post(tx, [...posted], inserted, occasion)
  // Some of the fresh ones may have been recorded by another transaction in this very moment.
  const recorded = posted.size < fresh.length ? await findRecorded(tx, balances) : new Map([...earlier, ...inserted])
  return balances.map((given): Outcome => {
    const balance = recorded.get(given.key)
    if (balance === undefined) return { outcome: 'refused', refusal: refusedAsExpired(given.expiresOn ?? today) }
    if (posted.has(given)) return { outcome: 'recorded', balance }
    if (balance.points === given.points) return { outcome: 'unchanged', balance }
    return { outcome: 'refused', refusal: refusedAsConflict(balance.points) }
  })
}

function keyed(balance: StatedBalance): KeyedBalance {
  const companyId = balance.company.originalId
  // The last day as it was stated: the one that follows from the policy is another one next month.
  const content = JSON.stringify([balance.expiresOn, balance.reason])
  const naturalKey = createHash('sha256').update(content).digest()
  return { ...balance, companyId, naturalKey, key: textOf({ companyId, naturalKey }) }
}

function textOf({ companyId, naturalKey }: BalanceKey): string {
  return `${companyId} ${naturalKey.toString('hex')}`
}

async function findRecorded(tx: Tx, balances: readonly KeyedBalance[]): Promise<Map<string, RecordedBalance>> {
  return new Map((await findBalances(tx, balances)).map((row) => [textOf(row), row]))
}

function firstOfEachKey(balances: readonly KeyedBalance[]): KeyedBalance[] {
  const firsts = new Map<string, KeyedBalance>()
  for (const balance of balances) if (!firsts.has(balance.key)) firsts.set(balance.key, balance)
  return [...firsts.values()]
}

async function insert(tx: Tx, balances: readonly KeyedBalance[], today: string): Promise<Map<string, RecordedBalance>> {
  if (balances.length === 0) return new Map()
  const { terms } = policyInForce(await readPolicies(tx), today)
  const { expiresOn: usualLastDay } = maturityAndExpiry(terms, today)
  const rows = balances.map((balance) => ({ ...balance, id: newId(), expiresOn: balance.expiresOn ?? usualLastDay }))
  return new Map((await insertBalances(tx, rows)).map((row) => [textOf(row), row]))
}

async function post(
  tx: Tx,
  balances: readonly KeyedBalance[],
  inserted: ReadonlyMap<string, RecordedBalance>,
  { today, actor }: Occasion,
): Promise<void> {
  if (balances.length === 0) return
  await lockWallets(
    tx,
    balances.map(({ company }) => walletOf(company)),
  )
  for (const { company, key } of balances) {
    const { id: documentId, points, expiresOn } = inserted.get(key) as RecordedBalance
    await adjust(tx, {
      wallet: walletOf(company),
      documentId,
      points,
      today,
      reasonCode: REASON_CODE,
      actorId: actor.id ?? NOBODY,
      expiresOn,
    })
  }
}

function walletOf({ id }: StatedBalance['company']) {
  return { companyId: id, walletId: id }
}
