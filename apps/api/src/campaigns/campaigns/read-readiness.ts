import { isDeepStrictEqual } from 'node:util'
import type { Db } from '@stamkund/database'
import { Locale, readClubSettings } from '../../platform/club-settings/index.ts'
import { blockingOf, isTextMissing } from './blocking.ts'
import { budgetToday, isMoreThan } from './budget.ts'
import { type Campaign, campaignsBetween } from './campaign.queries.ts'
import { daysBetween } from './days.ts'
import { estimateEffect } from './estimate-effect.ts'
import type { Readiness, Warning } from './planning.schema.ts'
import { overlapOf } from './read-calendar.ts'
import { readCampaign } from './read-campaign.ts'
import { hasSuchProducts, latestSimulation, soldProducts } from './readiness.queries.ts'

/** What keeps a campaign from being launched, and what to think of first. @throws campaign.unknown */
export async function readReadiness(db: Db, id: string, today: string): Promise<Readiness> {
  const campaign = await readCampaign(db, id)
  const [{ campaignApprovalAbovePoints, defaultLocale }, blocking, warnings, budgetPoints] = await Promise.all([
    readClubSettings(db),
    blockingOf(db, campaign, today),
    warningsOf(db, campaign, today),
    budgetToday(db, campaign.terms, today),
  ])
  const isLaunched = campaign.launchedAt !== null
  return {
    canLaunch: campaign.state === 'draft' && blocking.length === 0,
    needsApproval: !isLaunched && isMoreThan(budgetPoints, campaignApprovalAbovePoints),
    approvalAbovePoints: campaignApprovalAbovePoints,
    budgetPoints: isLaunched ? campaign.budgetPoints : budgetPoints,
    blocking: isLaunched ? [] : blocking,
    warnings: [...textWarnings(campaign, defaultLocale), ...warnings],
  }
}

function textWarnings({ texts }: Campaign, defaultLocale: Locale): Warning[] {
  return Locale.options
    .filter((locale) => locale !== defaultLocale && isTextMissing(texts, locale))
    .map((locale) => ({ code: 'text_missing', locale }))
}

async function warningsOf(db: Db, campaign: Campaign, today: string): Promise<Warning[]> {
  const { terms } = campaign
  const [overlaps, ofBudget, ofProducts] = await Promise.all([
    overlapsOf(db, campaign),
    budgetWarnings(db, campaign, today),
    productWarnings(db, campaign, today),
  ])
  const isBackDated = campaign.launchedAt === null && terms.window.from < today
  return [
    ...overlaps,
    ...(isBackDated ? [{ code: 'begins_in_the_past' as const, firstDay: terms.window.from }] : []),
    ...ofBudget,
    ...ofProducts,
  ]
}

async function overlapsOf(db: Db, campaign: Campaign): Promise<Warning[]> {
  const { from, to } = campaign.terms.window
  const others = (await campaignsBetween(db, from, to)).filter(({ id }) => id !== campaign.id)
  return others.flatMap((other) => {
    const overlap = overlapOf(campaign, other)
    return overlap === null
      ? []
      : [{ code: 'overlap' as const, campaignId: other.id, campaignName: other.name, ...overlap }]
  })
}

async function budgetWarnings(db: Db, campaign: Campaign, today: string): Promise<Warning[]> {
  const { id, terms } = campaign
  const budgetPoints = campaign.launchedAt === null ? await budgetToday(db, terms, today) : campaign.budgetPoints
  if (budgetPoints === null) return [{ code: 'no_budget' }]
  const simulated = await latestSimulation(db, id)
  // Of other terms it says nothing.
  if (simulated?.budgetLeastDays == null || !isDeepStrictEqual(simulated.terms, terms)) return []
  const windowDays = daysBetween(terms.window.from, terms.window.to) + 1
  const { simulationId, budgetLeastDays: days } = simulated
  return days < windowDays ? [{ code: 'budget_lasts_days', days, windowDays, budgetPoints, simulationId }] : []
}

async function productWarnings(db: Db, { terms }: Campaign, today: string): Promise<Warning[]> {
  if (terms.effect.kind === 'event') return []
  const products = terms.lines ?? {}
  const [hasSome, sold] = await Promise.all([hasSuchProducts(db, products, today), soldProducts(db, products, today)])
  if (!hasSome) return [{ code: 'no_such_products' }]
  if (sold.length === 0) return [{ code: 'not_bought_last_year' }]
  const currencies = sold.map(({ currency }) => currency)
  const isAmbiguous = namesAmounts(terms) && terms.conditions?.currency === undefined && currencies.length > 1
  const estimate = await estimateEffect(db, terms, sold, today)
  return [
    ...(isAmbiguous ? [{ code: 'amounts_in_several_currencies' as const, currencies }] : []),
    ...(estimate !== null && estimate.costShareBasisPoints > estimate.marginBasisPoints
      ? [{ code: 'effect_over_margin' as const, ...estimate }]
      : []),
  ]
}

function namesAmounts({ effect, conditions = {}, lines = {} }: Campaign['terms']): boolean {
  return (
    effect.kind === 'points_per_amount' ||
    effect.kind === 'ladder' ||
    conditions.minNetAmount !== undefined ||
    conditions.minSelectedNetAmount !== undefined ||
    lines.minAmount !== undefined
  )
}
