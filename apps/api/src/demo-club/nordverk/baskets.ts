import type { DemoCompany } from './companies.ts'
import { GROUPS, type Group } from './industries.ts'
import { type DemoProduct, priceOn } from './products.ts'
import { type Random, randomOf } from './random.ts'

/** What a company buys again and again, and on which terms. */
export interface Basket {
  readonly company: DemoCompany
  readonly items: readonly BasketItem[]
  /** What else it may need one day. */
  readonly range: readonly DemoProduct[]
  readonly favouriteWeekday: number
  /** Its agreed discount in each group, as a share of the list price. */
  readonly discounts: ReadonlyMap<Group, number>
}

interface BasketItem {
  readonly product: DemoProduct
  /** The first ones are bought most. */
  readonly weight: number
}

/** Where it is this thin, no discount is agreed that would eat it. */
const THIN_MARGIN = 0.22

export function basketOf(company: DemoCompany, productsByGroup: ReadonlyMap<Group, readonly DemoProduct[]>): Basket {
  const random = randomOf('basket', company.companyNo)
  const { industry, scale } = company
  const productOf = () => {
    const group = random.pickWeighted(GROUPS, (one) => industry.demand[GROUPS.indexOf(one)] ?? 0)
    return random.pick(productsByGroup.get(group) ?? [])
  }
  const products = new Set<DemoProduct>()
  const count = Math.round(random.between(9, 18) + 7 * scale)
  while (products.size < count) products.add(productOf())
  const discount = scale > 3 ? [0.1, 0.22] : scale > 1.5 ? [0.05, 0.15] : [0, 0.1]
  return {
    company,
    items: [...products].map((product, rank) => ({ product, weight: 1 / (rank + 3) })),
    range: Array.from({ length: 60 }, productOf),
    favouriteWeekday: random.whole(1, 5),
    discounts: new Map(GROUPS.map((group) => [group, random.between(discount[0] ?? 0, discount[1] ?? 0)])),
  }
}

/** Different products for one invoice: nearly all of them old friends. */
export function pickProducts({ items, range }: Basket, random: Random, count: number): DemoProduct[] {
  const picked = new Set<DemoProduct>()
  for (let attempt = 0; attempt < count * 3 && picked.size < count; attempt += 1) {
    picked.add(random.chance(0.07) ? random.pick(range) : random.pickWeighted(items, ({ weight }) => weight).product)
  }
  return [...picked]
}

/** In ten-thousandths. What is sold by the metre comes in halves. */
export function quantityOf({ usualQuantity }: DemoProduct, random: Random, { scale }: DemoCompany): number {
  const wanted = usualQuantity * random.between(0.4, 1.6) * (scale > 3 ? 2.2 : scale > 1.5 ? 1.4 : 1)
  const step = Number.isInteger(usualQuantity) ? 1 : 0.5
  return Math.max(1, Math.round(wanted / step)) * step * 10_000
}

/** The net price of a quantity in öre: less the discount, and now and then a project price that nobody should have given. */
export function netAmountOf(
  product: DemoProduct,
  quantity: number,
  day: string,
  { discounts }: Basket,
  random: Random,
): number {
  const { listPrice, unitCost } = priceOn(product, day)
  const price = listPrice ?? 0
  const agreed = product.group === null ? 0 : (discounts.get(product.group) ?? 0)
  const isThin = unitCost !== null && (price - unitCost) / price < THIN_MARGIN
  const projectPrice = random.chance(0.025) ? random.between(0.08, 0.28) : 0
  const discount = agreed * (isThin ? 0.35 : 1) + projectPrice
  return Math.round((price * quantity * (1 - discount)) / 10_000)
}
