import { AppLink, EmptyState, Progress, Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './home.module.css'
import type { Overview } from './home.queries.ts'

/** The reward that is nearest, and how far it still is. */
export function NextReward({ reward }: { readonly reward: Overview['nextReward'] }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const all = (
    <AppLink to={paths.rewards} preload="intent">
      {t('home.allRewards')}
    </AppLink>
  )
  if (reward === null) {
    return (
      <Section title={t('home.nextReward')} action={all}>
        <EmptyState sentence={t('home.noReward')} />
      </Section>
    )
  }
  const { have, onTheWay, need } = reward.progress
  const missing = Math.max(0, need - have)
  return (
    <Section title={t('home.nextReward')} action={all}>
      <AppLink className={classes.reward} to={`${paths.rewards}/${reward.id}`} preload="intent">
        {reward.picture && <img src={reward.picture.url480} alt="" width={92} height={92} />}
        <span>
          <b>{reward.name}</b>
          <small>{t('points', { points: formats.points(reward.points), count: reward.points })}</small>
        </span>
      </AppLink>
      <Progress have={Math.max(0, have)} onTheWay={onTheWay} need={need} />
      <p className={classes.distance}>
        {missing === 0 ? (
          t('home.withinReach')
        ) : (
          <>
            <b>{t('home.missing', { points: formats.points(missing) })}</b>{' '}
            {onTheWay >= missing
              ? t('home.enoughOnTheWay')
              : onTheWay > 0 && t('home.someOnTheWay', { points: formats.points(onTheWay) })}
          </>
        )}
      </p>
    </Section>
  )
}
