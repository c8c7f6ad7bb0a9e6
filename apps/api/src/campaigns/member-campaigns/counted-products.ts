import type { Db } from '@stamkund/database'
import { compileProductTest, type LineSelector } from '@stamkund/points-engine'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import type { CampaignTerms } from '../campaigns/index.ts'
import { type Candidate, findBought, findEverBought, findSelected } from './counted-products.queries.ts'
import type { CountedProduct } from './member-campaigns.member.schema.ts'

const AT_MOST = 8

type Terms = Pick<CampaignTerms, 'lines' | 'newTo' | 'effect' | 'conditions'>

/** Some of the products that count: what the company buys, most often first, then what gives most. */
export async function countedProducts(
  db: Db,
  companyId: string,
  terms: Terms,
  today: string,
): Promise<CountedProduct[]> {
  if (terms.effect.kind === 'event') return []
  const selectors = selectorsOf(terms)
  const [policies, isNew, bought] = await Promise.all([
    readPolicies(db),
    newToCompany(db, companyId, terms.newTo, today),
    findBought(db, companyId, today),
  ])
  const { bandMultipliersHundredths } = policyInForce(policies, today).terms
  const counts = countTest(selectors)
  const found = bought.filter((product) => counts(product) && isNew(product)).slice(0, AT_MOST)
  if (found.length < AT_MOST) {
    const known = bought.map(({ productId }) => productId)
    for (const selector of selectors) {
      const more = await findSelected(db, selector, known, today)
      const fitting = more.filter((product) => counts(product) && isNew(product) && !isAmong(found, product))
      found.push(...fitting.slice(0, Math.ceil((AT_MOST - found.length) / selectors.length)))
    }
  }
  return found.slice(0, AT_MOST).map(({ productId, sku, name, band, lastBoughtOn }) => ({
    productId,
    sku,
    name,
    lastBoughtOn,
    multiplier: bandMultipliersHundredths[band] / 100,
  }))
}

/** Whether a campaign asks nothing of the products. */
export function countsEverything({ lines, newTo, effect, conditions }: Terms): boolean {
  if (effect.kind === 'event') return false
  return lines === undefined && newTo === undefined && effect.kind !== 'basket' && conditions?.combination === undefined
}

/** A basket or a combination takes one of each. */
function selectorsOf({ lines, effect, conditions }: Terms): LineSelector[] {
  const base = lines ?? {}
  if (effect.kind === 'basket') return [...effect.groups]
  return conditions?.combination === undefined ? [base] : [...conditions.combination]
}

function countTest(selectors: readonly LineSelector[]): (product: Candidate) => boolean {
  const tests = selectors.map((selector) => {
    const { except, ...products } = selector
    const isOf = compileProductTest(products, 'lines')
    // What is left out by its size alone counts in another quantity.
    const isExcepted =
      except === undefined || except.minQuantity !== undefined || except.minAmount !== undefined
        ? () => false
        : compileProductTest(except, 'except')
    return (product: Candidate) => isOf(product) && !isExcepted(product)
  })
  return (product) => tests.some((test) => test(product))
}

async function newToCompany(
  db: Db,
  companyId: string,
  field: Terms['newTo'],
  today: string,
): Promise<(product: Candidate) => boolean> {
  if (field === undefined) return () => true
  const had = new Set((await findEverBought(db, companyId, today)).map((product) => product[field]))
  return (product) => product[field] !== null && !had.has(product[field])
}

function isAmong(products: readonly Candidate[], { productId }: Candidate): boolean {
  return products.some((product) => product.productId === productId)
}
