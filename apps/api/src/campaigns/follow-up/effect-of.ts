import { formatMoney, type Money } from '@stamkund/points-engine'
import type { Campaign } from '../campaigns/index.ts'
import { companiesToSee, type MeasuredEffect, measureEffect, verdictOf } from '../measurement/index.ts'
import { marginIn, type ReportMaterial } from './gather-report.ts'
import type { CampaignReport } from './report.schema.ts'

const TEN_THOUSAND = 10_000

type Effect = NonNullable<CampaignReport['effect']>

/**
 * The effect of a campaign on the contribution margin, net of its points; null: it is not measured, or cannot be, or it is not over.
 * Whoever looked every day until there is an effect would find one where there is none more often than 5 times in 100.
 */
export function effectOf({ holdoutSeed }: Campaign, material: ReportMaterial): Effect | null {
  if (holdoutSeed === null || material.periods.length === 0 || !material.isFinal) return null
  const { companies, points, costPerPoint } = material
  const costOf = (id: string) => BigInt(points.get(id) ?? 0) * costPerPoint
  const measured = companies.map(({ id, stratum, isHeldOut }) => ({
    id,
    stratum,
    isHeldOut,
    outcome: toUnits(marginIn(material, 'window', id) - (isHeldOut ? 0n : costOf(id))),
    before: [toUnits(marginIn(material, 'before', id)), toUnits(marginIn(material, 'last_year', id))],
  }))
  const effect = measureEffect(measured, { seed: holdoutSeed })
  if (effect === null) return null
  const cost = companies.reduce((sum, { id, isHeldOut }) => sum + (isHeldOut ? 0n : costOf(id)), 0n)
  return answerOf(effect, toUnits(cost) / effect.treated)
}

function answerOf(effect: MeasuredEffect, costPerCompany: number): Effect {
  return {
    verdict: verdictOf(effect),
    netPerCompany: intervalOf(effect, 1, 0),
    netTotal: intervalOf(effect, effect.treated, 0),
    grossPerCompany: intervalOf(effect, 1, costPerCompany),
    pValue: effect.pValue,
    companiesNeeded: {
      forThisEffect: companiesToSee(effect.estimate, effect),
      toBreakEven: companiesToSee(costPerCompany, effect),
    },
    detectablePerCompany: toMoney(effect.detectable),
  }
}

function intervalOf({ estimate, low, high }: MeasuredEffect, times: number, plus: number): Effect['netPerCompany'] {
  const figure = (value: number | null) => (value === null ? null : toMoney((value + plus) * times))
  return { estimate: toMoney((estimate + plus) * times), low: figure(low), high: figure(high) }
}

/** For statistics, whose own uncertainty is far beyond a float's. */
export function toUnits(amount: Money): number {
  return Number(amount) / TEN_THOUSAND
}

export function toMoney(units: number): string {
  return formatMoney(BigInt(Math.round(units * TEN_THOUSAND)))
}
