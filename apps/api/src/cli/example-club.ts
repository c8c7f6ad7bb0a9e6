import { statement, type Tx } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { putCompanies } from '../customers/companies/index.ts'
import { putMembers } from '../customers/members/index.ts'
import { putSalesReps } from '../customers/sales-reps/index.ts'
import type { Club } from '../open-club.ts'
import { businessToday } from '../platform/club-settings/index.ts'
import { putProducts } from '../sales/products/index.ts'

export interface Example {
  readonly today: string
  /** A company and a product, to try a purchase with. */
  readonly companyNo: string
  readonly sku: string
}

/** SKU, name, category, unit cost and list price: margins from 10 to 60 per cent, so all four bands are there. */
const PRODUCTS = [
  ['TORQUE-20', 'Torque wrench 20-100 Nm', 'Hand tools', '280.00', '690.00'],
  ['BIT-SET-32', 'Bit set, 32 pieces', 'Hand tools', '62.00', '149.00'],
  ['DRILL-HSS-8', 'HSS drill 8 mm', 'Cutting tools', '14.20', '35.50'],
  ['DISC-125', 'Cutting disc 125 mm, box of 25', 'Cutting tools', '148.00', '249.00'],
  ['GLOVE-10', 'Assembly gloves, size 10', 'Protection', '21.00', '36.00'],
  ['GOGGLES-C', 'Safety goggles, clear', 'Protection', '39.00', '69.00'],
  ['BOLT-M8-40', 'Hexagon bolt M8x40, box of 200', 'Fasteners', '212.00', '289.00'],
  ['NUT-M8', 'Lock nut M8, box of 500', 'Fasteners', '151.00', '199.00'],
  ['CABLE-3G25', 'Cable 3G2.5, 100 m', 'Electrical', '612.00', '689.00'],
  ['BATTERY-AA', 'Batteries AA, box of 40', 'Electrical', '134.00', '149.00'],
] as const

/** Gives a club without companies and products a small example; leaves any other as it is. */
export function fillWithExample(club: Club): Promise<Example> {
  return club.inTransaction(async (tx) => {
    const today = await businessToday(tx, club.clock)
    if ((await findExample(tx)) === undefined) await insertExample(tx, today)
    const found = await findExample(tx)
    return { today, companyNo: found?.companyNo ?? '1001', sku: found?.sku ?? 'TORQUE-20' }
  })
}

const FIND = statement(
  'example_find',
  `select (select n.company_no from company_number n join company c on c.id = n.company_id
           where n.is_current and c.merged_into_id is null order by n.added_at, n.company_no limit 1) as "companyNo",
          (select p.sku from product p where p.is_sellable order by p.sku = 'TORQUE-20' desc, p.sku limit 1) as sku
   where exists (select from company) or exists (select from product)`,
)

async function findExample(tx: Tx): Promise<{ companyNo: string | null; sku: string | null } | undefined> {
  const [found] = await tx.rows<{ companyNo: string | null; sku: string | null }>(FIND)
  return found
}

async function insertExample(tx: Tx, today: string): Promise<void> {
  await putSalesReps(tx, [
    { repNo: '7', name: 'Karin Holm', email: 'karin.holm@example.com', phone: '+46 8 555 010 07' },
  ])
  await putProducts(
    tx,
    PRODUCTS.map(([sku, name, category, unitCost, listPrice]) => ({
      sku,
      name,
      category,
      unitCost: parseMoney(unitCost),
      listPrice: parseMoney(listPrice),
      currency: 'SEK',
    })),
    today,
  )
  const company = { country: 'SE', currency: 'SEK', repNo: '7' }
  await putCompanies(tx, [
    { ...company, companyNo: '1001', name: 'Lindqvist Mekaniska AB', city: 'Västerås', industry: 'Metal workshop' },
    { ...company, companyNo: '1002', name: 'Fjordbygg Installation AB', city: 'Strömstad', industry: 'Installation' },
  ])
  await putMembers(tx, [
    { companyNo: '1001', email: 'anna@lindqvist.example.com', firstName: 'Anna', lastName: 'Lindqvist' },
    { companyNo: '1002', email: 'ola@fjordbygg.example.com', firstName: 'Ola', lastName: 'Berg' },
  ])
}
