import type { AwardRule } from './award-rule.ts'
import { requireInteger, requirePoints } from './requirement.ts'

/** Points for something else than a purchase, told by whoever knows: a survey answered, a course completed. */
export interface EventEffect {
  readonly kind: 'event'
  /** What happened: a lower-case code like `survey_answered` or `course.completed`, 60 characters at most. */
  readonly event: string
  readonly points: number
  /** How many times a member is given the points. Default: once. */
  readonly timesPerMember?: number
}

export interface CompiledEventEffect {
  readonly event: string
  readonly points: number
  readonly timesPerMember: number
}

/** Of such a rule only who, when, how much and at most how much may be told: an event has no lines and no amount. */
export function compileEventEffect(rule: AwardRule, effect: EventEffect, path: string): CompiledEventEffect {
  const { event, points, timesPerMember = 1 } = effect
  if (!/^[a-z][a-z0-9_.]{0,59}$/.test(event)) {
    throw new RangeError(`${path}: effect.event: must be a code like survey_answered, not ${JSON.stringify(event)}`)
  }
  requirePoints(points, `${path}: effect`)
  requireInteger(timesPerMember, `${path}: effect.timesPerMember`, 1)
  refuse(rule.lines !== undefined, `${path}: lines`)
  refuse(rule.newTo !== undefined, `${path}: newTo`)
  refuse(Object.keys(rule.conditions ?? {}).length > 0, `${path}: conditions`)
  refuse(rule.caps?.perPurchase !== undefined, `${path}: caps.perPurchase`)
  refuse(rule.exclusiveGroup !== null, `${path}: exclusiveGroup`)
  return { event, points, timesPerMember }
}

function refuse(isThere: boolean, path: string): void {
  if (isThere) throw new RangeError(`${path}: an event has no purchase, so a rule for one must leave it out`)
}
