import type { Db } from '@stamkund/database'
import { type Campaign, campaignsBetween } from './campaign.queries.ts'
import { mayMeet, sharedDays, stackingOf } from './can-meet.ts'
import type { Calendar } from './planning.schema.ts'

/** All but archived campaigns between two days, and which of them meet. */
export async function readCalendar(db: Db, from: string, to: string): Promise<Calendar> {
  const campaigns = await campaignsBetween(db, from, to)
  return {
    campaigns: campaigns.map(({ id, name, state, terms: { window, effect, exclusiveGroup } }) => ({
      id,
      name,
      state,
      window,
      effectKind: effect.kind,
      exclusiveGroup,
    })),
    overlaps: campaigns.flatMap((one, index) =>
      campaigns.slice(index + 1).flatMap((other) => {
        const overlap = overlapOf(one, other)
        return overlap === null ? [] : [{ campaignIds: [one.id, other.id] as [string, string], ...overlap }]
      }),
    ),
  }
}

/** Null: they share no day, are over, or cannot meet on a line. */
export function overlapOf(one: Campaign, other: Campaign) {
  if (one.state === 'ended' || other.state === 'ended') return null
  const days = sharedDays(one.terms.window, other.terms.window)
  if (days === null || !mayMeet(one.terms, other.terms)) return null
  return { ...days, stacking: stackingOf(one.terms, other.terms) }
}
