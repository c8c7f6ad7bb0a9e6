import type { Db } from '@stamkund/database'
import { z } from 'zod'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import {
  type Buyer,
  type Candidate,
  FEWEST_CANDIDATES,
  findAlternatives,
  findClubCandidates,
  findMatchingCandidates,
  findOwnCandidates,
} from './candidates.queries.ts'
import { type Earning, earningsOf } from './points-per-unit.ts'
import type { EarningProduct, EarningProductQuery } from './recommendations.schema.ts'

/** Points per unit, or -1, and the SKU. */
const Key = z.tuple([z.string().regex(/^(-1|\d{1,16})$/), z.string()])

/** For so many of what the company buys most often, what earns more is listed by itself. */
const REPLACED = 40
const MOST_ALTERNATIVES = 3

interface Ranked extends Candidate, Earning {
  readonly reason: EarningProduct['reason']
}

type Earn = (product: Candidate) => Earning

/** By product, what could be bought in its place. */
type Better = Map<string, Ranked[]>

/**
 * Products with which a company earns more, by points per unit: what it buys, what companies that buy the same buy too, and
 * what earns more than what it buys. With a filter, every product that it finds.
 */
export async function listEarningProducts(
  db: Db,
  companyId: string,
  query: EarningProductQuery,
  today: string,
): Promise<Page<EarningProduct>> {
  const buyer: Buyer = { companyId, today }
  const earn = await earningsOf(db, companyId, today)
  const isFiltered = query.q !== undefined || query.category !== undefined
  const better: Better = new Map()
  const ranked = isFiltered
    ? (await findMatchingCandidates(db, buyer, query)).map((found) => rank(found, earn))
    : await recommend(db, buyer, earn, better)
  const inOrder = ranked.filter(({ isWorthTelling }) => isWorthTelling).sort(byPoints)
  const after = readCursor(query.cursor, Key)
  const from = after === undefined ? 0 : inOrder.findIndex((product) => comesAfter(product, after))
  const rest = from < 0 ? [] : inOrder.slice(from, from + query.limit + 1)
  const page = toPage(rest, query.limit, keyOf)
  return { ...page, items: await withAlternatives(db, buyer, page.items, earn, better) }
}

async function recommend(db: Db, buyer: Buyer, earn: Earn, better: Better): Promise<Ranked[]> {
  const own = (await findOwnCandidates(db, buyer)).map((found) => rank(found, earn))
  const listed = new Set(own.map(({ productId }) => productId))
  const bought = own.filter(({ timesBought }) => timesBought > 0).slice(0, REPLACED)
  await lookForBetter(db, buyer, bought, earn, better)
  const more = earningMore(bought, better)
  const ranked = [...own, ...more.filter(({ productId }) => !listed.has(productId))]
  if (ranked.length >= FEWEST_CANDIDATES) return ranked
  const known = new Set(ranked.map(({ productId }) => productId))
  const others = (await findClubCandidates(db, buyer)).filter(({ productId }) => !known.has(productId))
  return [...ranked, ...others.map((found) => rank(found, earn))]
}

function rank(found: Candidate, earn: Earn): Ranked {
  return { ...found, ...earn(found), reason: reasonOf(found) }
}

function reasonOf({ timesBought, goesWith }: Candidate): EarningProduct['reason'] {
  if (timesBought > 0) return { kind: 'bought', productName: null }
  return goesWith === null ? { kind: 'club', productName: null } : { kind: 'goes_with', productName: goesWith }
}

/** Of what could be bought instead, the best for each product; each once. */
function earningMore(products: readonly Ranked[], better: Better): Ranked[] {
  const best = new Map<string, Ranked>()
  for (const product of products) {
    const [first] = better.get(product.productId) ?? []
    if (first === undefined || best.has(first.productId)) continue
    best.set(first.productId, { ...first, reason: { kind: 'earns_more', productName: product.name } })
  }
  return [...best.values()]
}

/** Finds for products what earns more per unit, the highest first; those that were looked for before are left. */
async function lookForBetter(
  db: Db,
  buyer: Buyer,
  products: readonly Ranked[],
  earn: Earn,
  better: Better,
): Promise<void> {
  const wanted = new Map(
    products.filter(({ productId }) => !better.has(productId)).map((product) => [product.productId, product]),
  )
  for (const productId of wanted.keys()) better.set(productId, [])
  for (const { insteadOf, ...found } of await findAlternatives(db, buyer, [...wanted.values()])) {
    const ranked = rank(found, earn)
    const least = wanted.get(insteadOf)?.pointsPerUnit ?? 0
    if ((ranked.pointsPerUnit ?? 0) > least && ranked.isWorthTelling) better.get(insteadOf)?.push(ranked)
  }
  for (const productId of wanted.keys()) better.get(productId)?.sort(byPoints)
}

async function withAlternatives(
  db: Db,
  buyer: Buyer,
  products: readonly Ranked[],
  earn: Earn,
  better: Better,
): Promise<EarningProduct[]> {
  await lookForBetter(db, buyer, products, earn, better)
  return products.map((product) => ({
    ...toEarned(product),
    category: product.category,
    subcategory: product.subcategory,
    brand: product.brand,
    lastBoughtOn: product.lastBoughtOn,
    reason: product.reason,
    alternatives: (better.get(product.productId) ?? []).slice(0, MOST_ALTERNATIVES).map(toEarned),
  }))
}

function toEarned({ productId, sku, name, multiplier, pointsPerUnit }: Ranked) {
  return { productId, sku, name, multiplier, pointsPerUnit }
}

function byPoints(one: Ranked, other: Ranked): number {
  return (other.pointsPerUnit ?? -1) - (one.pointsPerUnit ?? -1) || (one.sku < other.sku ? -1 : 1)
}

function keyOf({ pointsPerUnit, sku }: Ranked): [string, string] {
  return [String(pointsPerUnit ?? -1), sku]
}

function comesAfter({ pointsPerUnit, sku }: Ranked, [points, lastSku]: readonly [string, string]): boolean {
  const difference = Number(points) - (pointsPerUnit ?? -1)
  return difference > 0 || (difference === 0 && sku > lastSku)
}
