import type { Db } from '@stamkund/database'
import type { Locale } from '../../platform/club-settings/index.ts'
import { type Picture, pictureUrls } from '../../platform/pictures/index.ts'
import { isInAudience } from './audience.queries.ts'
import { findReward, type Reward, readRewards } from './reward.queries.ts'
import type { RewardTexts } from './reward.schema.ts'

/** How a reward is shown where something else is about it. */
export interface ShownReward {
  readonly texts: RewardTexts
  readonly picture: Picture | null
}

/** By id; unknown ones are absent. */
export async function shownRewards(db: Db, ids: readonly string[]): Promise<Map<string, ShownReward>> {
  if (ids.length === 0) return new Map()
  const rewards = await readRewards(db, [...new Set(ids)])
  return new Map(rewards.map(({ id, texts, pictureHash }) => [id, { texts, picture: pictureUrls(pictureHash) }]))
}

/**
 * The name under which something was redeemed, for a reader of a language.
 * @param recorded in English; it stands as it was where the reward is called otherwise by now
 * @param texts of the reward by now
 */
export function redeemedNameIn(locale: Locale, recorded: string, texts: RewardTexts | undefined): string {
  return (texts?.en.name === recorded ? texts[locale]?.name : undefined) ?? recorded
}

/** The texts of a reward in a language, in English where they are not translated. */
export function textsIn(texts: RewardTexts, locale: Locale): RewardTexts['en'] {
  return texts[locale] ?? texts.en
}

/** A reward that a company may know of: it is meant for it and has begun. It may have ended since. */
export async function findKnownReward(
  db: Db,
  id: string,
  companyId: string,
  today: string,
): Promise<Reward | undefined> {
  const reward = await findReward(db, id)
  const hasBegun = reward && (reward.availableFrom === null || reward.availableFrom <= today)
  return hasBegun && (await isInAudience(db, reward, companyId)) ? reward : undefined
}
