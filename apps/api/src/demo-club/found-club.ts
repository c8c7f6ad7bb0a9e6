import type { Tx } from '@stamkund/database'
import { putCompanies, resolveCompanies } from '../customers/companies/index.ts'
import { editMember, putMembers, resolveMembers } from '../customers/members/index.ts'
import { putSalesReps } from '../customers/sales-reps/index.ts'
import {
  changeClubPicture,
  changeClubSettings,
  publishTerms,
  readClubSettings,
} from '../platform/club-settings/index.ts'
import type { Occasion } from '../platform/occasion.ts'
import { createPolicy } from '../points/policy/index.ts'
import { putProductCosts, putProducts } from '../sales/products/index.ts'
import { CLUB_TERMS } from './club-terms.ts'
import {
  addDays,
  type DemoBooks,
  type DemoCompany,
  type DemoProduct,
  LOGO,
  type PricePeriod,
  priceOn,
  SALES_REPS,
} from './nordverk/index.ts'
import { paint } from './paint.ts'
import { CLUB, CURRENCY, TERMS } from './terms.ts'

const FIRST_VERSION = 1

/** Everything that is there before the first invoice. */
export async function foundClub(tx: Tx, books: DemoBooks, occasion: Occasion): Promise<void> {
  const { version } = await readClubSettings(tx)
  await changeClubSettings(tx, version, CLUB, occasion)
  await changeClubPicture(tx, 'logo', await paint(LOGO), occasion)
  await publishTerms(tx, { texts: CLUB_TERMS }, occasion)
  await createPolicy(tx, { validFrom: books.begins, terms: TERMS }, occasion)
  await putSalesReps(tx, SALES_REPS)
  await putPrices(tx, books.products, books.begins)
  await putCompanies(tx, books.companies.map(companyRow))
  await putPeople(tx, books.companies, occasion)
}

/** Prices that change on a day: what products cost from then on goes into their history. */
export async function revisePrices(tx: Tx, products: readonly DemoProduct[], day: string): Promise<void> {
  const revised = products.filter(({ prices }) => prices.some(({ validFrom }, at) => at > 0 && validFrom === day))
  if (revised.length > 0) await putPrices(tx, revised, day)
}

async function putPrices(tx: Tx, products: readonly DemoProduct[], day: string): Promise<void> {
  await putProducts(
    tx,
    products.map((product) => productRow(product, priceOn(product, day))),
    day,
  )
  await putProductCosts(
    tx,
    products.flatMap((product) => (product.prices.length > 1 ? costRows(product, day) : [])),
  )
}

function productRow({ sku, name, group, subcategory, brand, isSellable }: DemoProduct, price: PricePeriod) {
  const { unitCost, listPrice } = price
  return {
    sku,
    name,
    category: group,
    subcategory,
    brand,
    unitCost: unitCost === null ? null : toMoney(unitCost),
    listPrice: listPrice === null ? null : toMoney(listPrice),
    currency: CURRENCY,
    isSellable,
  }
}

/** The history as it stands on a day: the period in force is open, the one before it ends the day before. */
function costRows({ sku, prices }: DemoProduct, day: string) {
  const known = prices.filter(({ validFrom }) => validFrom <= day)
  return known.slice(-2).map(({ validFrom, unitCost }, index, rows) => {
    const next = rows[index + 1]
    return { sku, validFrom, validTo: next ? addDays(next.validFrom, -1) : null, unitCost: toMoney(unitCost ?? 0) }
  })
}

function companyRow(company: DemoCompany) {
  const { companyNo, name, orgNo, country, city, postalCode, address, industry, employees, repNo } = company
  return {
    companyNo,
    name,
    orgNo,
    country,
    city,
    postalCode,
    address,
    industry: industry.name,
    employees,
    currency: CURRENCY,
    repNo,
  }
}

/** A company's first person administers its membership; of many the last one only looks. */
async function putPeople(tx: Tx, companies: readonly DemoCompany[], occasion: Occasion): Promise<void> {
  await putMembers(
    tx,
    companies.flatMap(({ companyNo, people }) => people.map((person) => ({ companyNo, ...person }))),
  )
  const ids = await resolveCompanies(
    tx,
    companies.map(({ companyNo }) => companyNo),
  )
  const roles = companies.flatMap(({ companyNo, people }) => {
    const companyId = ids.get(companyNo)?.id ?? ''
    const [first, last] = [people[0]?.email ?? '', people[3]?.email]
    return [
      { companyId, email: first, role: 'company_administrator' as const },
      ...(last === undefined ? [] : [{ companyId, email: last, role: 'viewer' as const }]),
    ]
  })
  const members = await resolveMembers(tx, roles)
  for (const [index, { role }] of roles.entries()) {
    await editMember(tx, members[index]?.id ?? '', FIRST_VERSION, { role }, occasion)
  }
}

/** From öre to ten-thousandths. */
export function toMoney(ore: number): bigint {
  return BigInt(ore) * 100n
}
