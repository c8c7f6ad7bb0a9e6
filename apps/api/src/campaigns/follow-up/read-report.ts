import type { Db } from '@stamkund/database'
import { formatMoney, type Money } from '@stamkund/points-engine'
import { type Page, readCursor, TextIdKey, toPage } from '../../platform/page.ts'
import { type Campaign, readCampaign } from '../campaigns/index.ts'
import { effectOf } from './effect-of.ts'
import { gatherReport, marginIn, type ReportMaterial, type TradedPeriod } from './gather-report.ts'
import { readSkusWithoutCost, type Traded } from './margins.queries.ts'
import type { CampaignReport, ReportCompaniesQuery, ReportedCompany } from './report.schema.ts'

const SKUS = 20
/** The stratum of companies without a class. */
const NO_CLASS = '-'

/**
 * What a campaign brought: margins, and if companies were held out its effect.
 * @throws DomainError `campaign.unknown`
 */
export async function readReport(db: Db, id: string, today: string): Promise<CampaignReport> {
  const campaign = await readCampaign(db, id)
  const material = await gatherReport(db, campaign, today)
  const { companies, currency, costPerPoint, periods, points } = material
  const effect = effectOf(campaign, material)
  const treated = companies.filter(({ isHeldOut }) => !isHeldOut)
  const given = treated.reduce((sum, company) => sum + (points.get(company.id) ?? 0), 0)
  const [window] = periods
  const ids = companies.map((company) => company.id)
  return {
    campaignId: id,
    currency,
    measurement: measurementOf(campaign, material, effect !== null),
    isFinal: material.isFinal,
    periods: periods.map((period) => reportedPeriod(material, period)),
    points: given,
    pointsCost: formatMoney(BigInt(given) * costPerPoint),
    costPerPoint: formatMoney(costPerPoint),
    heldOutShareBasisPoints: campaign.holdoutShareBasisPoints,
    mergedCompanies: material.merged,
    effect,
    skusWithoutCost: window === undefined ? [] : await readSkusWithoutCost(db, ids, window, { currency, most: SKUS }),
  }
}

function measurementOf(
  { holdoutSeed, launchedAt }: Campaign,
  { periods, isFinal }: ReportMaterial,
  isMeasured: boolean,
): CampaignReport['measurement'] {
  if (launchedAt === null || periods.length === 0) return 'not_begun'
  if (holdoutSeed === null) return 'no_holdout'
  if (!isFinal) return 'not_over'
  return isMeasured ? 'measured' : 'too_few_companies'
}

function reportedPeriod(
  { companies }: ReportMaterial,
  { period, from, to, traded }: TradedPeriod,
): CampaignReport['periods'][number] {
  const sumsOf = (isHeldOut: boolean) =>
    periodSums(companies.filter((company) => company.isHeldOut === isHeldOut).map(({ id }) => traded.get(id)))
  const all = [...traded.values()]
  return {
    period,
    from,
    to,
    treated: sumsOf(false),
    heldOut: sumsOf(true),
    linesWithoutCost: all.reduce((sum, { linesWithoutCost }) => sum + linesWithoutCost, 0),
    netSalesWithoutCost: formatMoney(sumOf(all.map(({ netSalesWithoutCost }) => netSalesWithoutCost))),
    linesInOtherCurrencies: all.reduce((sum, { linesInOtherCurrencies }) => sum + linesInOtherCurrencies, 0),
  }
}

function periodSums(companies: readonly (Traded | undefined)[]): CampaignReport['periods'][number]['treated'] {
  const trading = companies.filter((traded) => traded !== undefined)
  const margin = sumOf(trading.map(({ contributionMargin }) => contributionMargin))
  return {
    companies: companies.length,
    buying: trading.length,
    netSales: formatMoney(sumOf(trading.map(({ netSales }) => netSales))),
    contributionMargin: formatMoney(margin),
    contributionMarginPerCompany: companies.length === 0 ? null : formatMoney(margin / BigInt(companies.length)),
  }
}

function sumOf(amounts: readonly Money[]): Money {
  return amounts.reduce((sum, amount) => sum + amount, 0n)
}

/** The companies behind a report, by name. @throws DomainError `campaign.unknown`, `page.invalid_cursor` */
export async function listReportedCompanies(
  db: Db,
  id: string,
  { limit, cursor }: ReportCompaniesQuery,
  today: string,
): Promise<Page<ReportedCompany>> {
  const [name, companyId] = readCursor(cursor, TextIdKey) ?? []
  const material = await gatherReport(db, await readCampaign(db, id), today)
  const companies = material.companies.toSorted(byName)
  const first =
    name === undefined ? 0 : companies.findIndex((company) => byName(company, { name, id: companyId ?? '' }) > 0)
  const page = first < 0 ? [] : companies.slice(first, first + limit + 1)
  return toPage(
    page.map((company) => reportedCompany(material, company)),
    limit,
    (company) => [company.name, company.companyId],
  )
}

interface Named {
  readonly name: string
  readonly id: string
}

function byName(one: Named, other: Named): number {
  if (one.name === other.name) return one.id < other.id ? -1 : Number(one.id > other.id)
  return one.name < other.name ? -1 : 1
}

function reportedCompany(
  material: ReportMaterial,
  { id, companyNo, name, stratum, isHeldOut }: ReportMaterial['companies'][number],
): ReportedCompany {
  const points = material.points.get(id) ?? 0
  return {
    companyId: id,
    companyNo,
    name,
    salesClass: stratum === NO_CLASS ? null : stratum,
    isHeldOut,
    contributionMargin: formatMoney(marginIn(material, 'window', id)),
    contributionMarginBefore: formatMoney(marginIn(material, 'before', id)),
    contributionMarginLastYear: formatMoney(marginIn(material, 'last_year', id)),
    points,
    pointsCost: formatMoney(BigInt(points) * material.costPerPoint),
  }
}
