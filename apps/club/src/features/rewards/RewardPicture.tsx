import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import classes from './rewards.module.css'
import type { Reward } from './rewards.queries.ts'

/** The name stands beside it, so the picture says nothing to those who can't see it. */
export function RewardPicture({
  reward,
  isLarge = false,
  isFirst = isLarge,
}: {
  readonly reward: Pick<Reward, 'picture'>
  readonly isLarge?: boolean
  /** Seen before anything is scrolled, so fetched before the others. */
  readonly isFirst?: boolean
}) {
  const { picture } = reward
  return (
    <span className={classes.picture} data-large={isLarge}>
      {picture ? (
        <img
          src={isLarge ? picture.url1200 : picture.url480}
          alt=""
          width={isLarge ? 1200 : 480}
          height={isLarge ? 900 : 360}
          loading={isFirst ? 'eager' : 'lazy'}
          fetchPriority={isFirst ? 'high' : 'auto'}
          decoding="async"
        />
      ) : (
        <IconGift size={40} stroke={1.2} aria-hidden />
      )}
    </span>
  )
}
