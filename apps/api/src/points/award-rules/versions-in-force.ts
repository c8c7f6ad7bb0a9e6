import type { AwardRule } from '@stamkund/points-engine'
import { type RuleVersion, ruleIdOf } from './award-rules.queries.ts'

/**
 * The rules of all versions on the days on which they are in force: of a version's window those from its first day until
 * the next version of its campaign begins, whether that gives something or not.
 */
export function versionsInForce(versions: readonly RuleVersion[]): AwardRule[] {
  return everPublished(versions).flatMap((rule) => {
    const ofCampaign = versions.filter(({ campaignId }) => campaignId === rule.campaignId)
    const own = ofCampaign.find((version) => ruleIdOf(version) === rule.id)
    const later = ofCampaign.filter(({ version }) => own !== undefined && version > own.version)
    const from = latest(rule.window.from, own?.validFrom ?? rule.window.from)
    const to = earliest(rule.window.to, ...later.map(({ validFrom }) => dayBefore(validFrom)))
    return from > to ? [] : [{ ...rule, inForce: { from, to } }]
  })
}

/** The rules of all versions that give something, on all days of their windows. */
export function everPublished(versions: readonly RuleVersion[]): AwardRule[] {
  const budgeted = new Set(
    versions.filter(({ rule }) => rule?.caps?.budget !== undefined).map(({ campaignId }) => campaignId),
  )
  return versions.flatMap(({ campaignId, version, rule }) => {
    if (rule === null) return []
    // A budget is the campaign's: its versions without one count for it, too.
    const caps = budgeted.has(campaignId) ? { caps: { budget: UNLIMITED, ...rule.caps } } : {}
    return [{ ...rule, ...caps, id: ruleIdOf({ campaignId, version }), campaignId }]
  })
}

/** Of a version without a budget, beside one that has it. */
export const UNLIMITED = Number.MAX_SAFE_INTEGER

function latest(...days: readonly string[]): string {
  return days.toSorted().at(-1) ?? ''
}

function earliest(...days: readonly string[]): string {
  const [first = ''] = days.toSorted()
  return first
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}
