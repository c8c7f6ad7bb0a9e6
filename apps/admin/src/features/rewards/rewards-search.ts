import type { RewardFilter } from './rewards.queries.ts'

/** What the address may say about the list of rewards. */
export function rewardsSearch({ q, isArchived }: { q?: unknown; isArchived?: unknown }): RewardFilter {
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...((isArchived === 'true' || isArchived === true) && { isArchived: 'true' as const }),
  }
}
