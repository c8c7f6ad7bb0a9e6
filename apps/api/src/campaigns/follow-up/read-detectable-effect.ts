import type { Db } from '@stamkund/database'
import { readClasses } from '../../customers/segments/index.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { companiesIn } from '../campaigns/index.ts'
import { type Foreseen, foreseeEffect, type Variation, variationOf } from '../measurement/index.ts'
import { daysAfter, yearBefore } from './campaign-days.ts'
import type { DetectableEffect, DetectableEffectQuestion } from './detectable-effect.schema.ts'
import { toMoney, toUnits } from './effect-of.ts'
import { readTraded } from './margins.queries.ts'

const OTHER_SHARES = [500, 1_000, 2_000, 3_000, 5_000]
const SMALL = 1_000
const LARGE = 3_000

/**
 * What effect a holdout of this share could show: by how the companies of the audience varied in the last days of the club's own
 * history, beyond what the days before and those of a year earlier say of them.
 */
export async function readDetectableEffect(
  db: Db,
  { audience, days, holdoutShareBasisPoints }: DetectableEffectQuestion,
  today: string,
): Promise<DetectableEffect> {
  const [{ currency }, companies] = await Promise.all([readClubSettings(db), companiesIn(db, audience, today)])
  const ids = companies.map(({ id }) => id)
  const to = daysAfter(today, -1)
  const from = daysAfter(today, -days)
  const before = { from: daysAfter(from, -days), to: daysAfter(from, -1) }
  const lastYear = { from: yearBefore(from), to: yearBefore(to) }
  const [classes, ...periods] = await Promise.all([
    readClasses(
      db,
      ids.map((companyId) => ({ companyId, day: today })),
    ),
    ...[{ from, to }, before, lastYear].map((period) => readTraded(db, ids, period, currency)),
  ])
  const [lately, ...past] = periods.map(
    (rows) => new Map(rows.map(({ companyId, contributionMargin }) => [companyId, toUnits(contributionMargin)])),
  )
  const variation = variationOf(
    ids.map((id) => ({
      stratum: classes.get(`${id} ${today}`)?.salesClass ?? '-',
      outcome: lately?.get(id) ?? 0,
      before: past.map((margins) => margins.get(id) ?? 0),
    })),
  )
  const asked = answerFor(variation, holdoutShareBasisPoints)
  return {
    currency,
    sentence: sentenceOf(asked, variation),
    companies: variation.companies,
    measuredFrom: from,
    measuredTo: to,
    marginPerCompany: toMoney(variation.mean),
    correlation: variation.correlation,
    ...asked,
    others: OTHER_SHARES.map((share) => answerFor(variation, share)),
  }
}

type Answer = DetectableEffect['others'][number]

function answerFor(variation: Variation, holdoutShareBasisPoints: number): Answer {
  const { treated, heldOut, detectable }: Foreseen = foreseeEffect(variation, holdoutShareBasisPoints)
  const isShare = detectable !== null && variation.mean > 0
  return {
    holdoutShareBasisPoints,
    treated,
    heldOut,
    perCompany: detectable === null ? null : toMoney(detectable),
    shareOfMarginBasisPoints: isShare ? Math.round((detectable / variation.mean) * 10_000) : null,
  }
}

function sentenceOf(
  { perCompany, shareOfMarginBasisPoints }: Answer,
  { correlation }: Variation,
): DetectableEffect['sentence'] {
  if (perCompany === null) return 'too_few_companies'
  if (correlation === null) return 'no_history'
  if (shareOfMarginBasisPoints === null || shareOfMarginBasisPoints > LARGE) return 'hardly_any'
  return shareOfMarginBasisPoints > SMALL ? 'only_large' : 'detectable'
}
