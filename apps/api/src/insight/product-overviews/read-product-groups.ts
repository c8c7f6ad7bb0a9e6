import { type Db, decimalToTenThousandths } from '@stamkund/database'
import { formatMoney, MARGIN_BANDS } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import type { ProductGroups } from './product-overviews.schema.ts'
import { findProductGroups } from './product-rows.queries.ts'

/** Categories by the bands that their products are in, and how the sales are spread over the bands. */
export async function readProductGroups(db: Db, today: string): Promise<ProductGroups> {
  const [found, policies, { currency }] = await Promise.all([
    findProductGroups(db, today),
    readPolicies(db),
    readClubSettings(db),
  ])
  const { bandMultipliersHundredths } = policyInForce(policies, today).terms
  const sold = found.map(({ netSales, ...group }) => ({ ...group, netSales: decimalToTenThousandths(netSales) }))
  const all = sumOf(sold)
  const bands = MARGIN_BANDS.map((band) => {
    const inBand = sold.filter((group) => group.band === band)
    const netSales = sumOf(inBand)
    return {
      band,
      multiplier: bandMultipliersHundredths[band] / 100,
      products: inBand.reduce((sum, { products }) => sum + products, 0),
      netSales12Months: formatMoney(netSales),
      shareBasisPoints: all > 0n ? Number((netSales * 10_000n) / all) : 0,
    }
  })
  const items = sold.map(({ netSales, ...group }) => ({ ...group, netSales12Months: formatMoney(netSales) }))
  return { currency, bands, items }
}

function sumOf(groups: readonly { readonly netSales: bigint }[]): bigint {
  return groups.reduce((sum, { netSales }) => sum + netSales, 0n)
}
