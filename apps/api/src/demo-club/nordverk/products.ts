import { firstOfMonth } from './days.ts'
import { GROUPS, type Group } from './industries.ts'
import { FAMILIES, type ProductFamily } from './product-families.ts'
import { type Random, randomOf } from './random.ts'

export interface DemoProduct {
  readonly sku: string
  readonly name: string
  readonly group: Group | null
  readonly subcategory: string
  readonly brand: string | null
  readonly isSellable: boolean
  /** What it cost and was sold for from a day on; the first period covers all days before. */
  readonly prices: readonly PricePeriod[]
  readonly usualQuantity: number
}

export interface PricePeriod {
  readonly validFrom: string
  /** In öre; null: nobody has entered it. */
  readonly unitCost: number | null
  readonly listPrice: number | null
}

/** Goods and services that earn nothing. The first one is on small orders. */
const SERVICES: readonly (readonly [sku: string, name: string, price: number])[] = [
  ['FRAKT', 'Frakt', 14_900],
  ['EXP', 'Expeditionsavgift', 4_900],
  ['PALL', 'Pant EUR-pall', 19_500],
  ['SLIP', 'Omslipning och service', 32_000],
  ['PROV', 'Varuprov', 0],
]

export const FREIGHT_SKU = 'FRAKT'

/** The whole range, with its prices over the months from `begins`. */
export function productsOf(begins: string, today: string): DemoProduct[] {
  const revisions = revisionDays(begins, today)
  const numbers = new Map<Group, number>()
  const goods = FAMILIES.flatMap((family) => {
    const number = (numbers.get(family.group) ?? 0) + 1
    numbers.set(family.group, number)
    const names = expand(family.pattern)
    return names.map((name, index) => {
      const sku = `${GROUPS.indexOf(family.group) + 1}${twoDigits(number)}-${String(index + 1).padStart(3, '0')}`
      return productOf(family, sku, name, names.length === 1 ? 0 : index / (names.length - 1), begins, revisions)
    })
  })
  const services = SERVICES.map(([sku, name, price]) => ({
    sku,
    name,
    group: null,
    subcategory: 'Tjänster',
    brand: null,
    isSellable: false,
    prices: [{ validFrom: begins, unitCost: null, listPrice: price }],
    usualQuantity: 1,
  }))
  return [...goods, ...services]
}

export function priceOn(product: DemoProduct, day: string): PricePeriod {
  return product.prices.findLast(({ validFrom }) => validFrom <= day) ?? (product.prices[0] as PricePeriod)
}

function productOf(
  family: ProductFamily,
  sku: string,
  name: string,
  size: number,
  begins: string,
  revisions: readonly string[],
): DemoProduct {
  const random = randomOf('product', sku)
  const [least, most] = family.cost
  const cost = (least + (most - least) * size * (0.4 + 0.6 * size)) * random.between(0.94, 1.06)
  const margin = random.between(...family.margin) / 100
  const first = {
    validFrom: begins,
    unitCost: Math.round(cost * 100),
    listPrice: rounded(Math.round((cost * 100) / (1 - margin))),
  }
  return {
    sku,
    name,
    group: family.group,
    subcategory: family.subcategory,
    brand: family.brand,
    isSellable: true,
    prices: random.chance(0.01) ? [{ ...first, unitCost: null }] : revised(first, revisions, random),
    usualQuantity: family.quantity,
  }
}

/** Suppliers raise prices in February and September; of a third of the range, and the list price follows more or less. */
function revised(first: PricePeriod, revisions: readonly string[], random: Random): PricePeriod[] {
  const periods = [first]
  for (const validFrom of revisions) {
    const last = periods.at(-1) ?? first
    const [rise, passedOn] = [random.between(0.01, 0.09), random.between(0.3, 1.2)]
    if (!random.chance(0.34)) continue
    periods.push({
      validFrom,
      unitCost: Math.round((last.unitCost ?? 0) * (1 + rise)),
      listPrice: rounded(Math.round((last.listPrice ?? 0) * (1 + rise * passedOn))),
    })
  }
  return periods
}

function revisionDays(begins: string, today: string): string[] {
  const days: string[] = []
  for (let day = firstOfMonth(begins, 1); day < today; day = firstOfMonth(day, 1)) {
    if (/-(02|09)-/.test(day)) days.push(day)
  }
  return days
}

/** To what a price list would say. */
function rounded(ore: number): number {
  const step = ore < 5_000 ? 10 : ore < 20_000 ? 50 : ore < 100_000 ? 500 : 1_000
  return Math.ceil(ore / step) * step
}

/** One name for each combination of what stands between braces. */
function expand(pattern: string): string[] {
  const match = /\{([^}]*)\}/.exec(pattern)
  if (match === null) return [pattern]
  const [braces, options = ''] = match
  return options.split('|').flatMap((option) => expand(pattern.replace(braces, option)))
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
