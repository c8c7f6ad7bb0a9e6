import { AppLink, ClubPage, EmptyState, PageTitle, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Filters } from './Filters.tsx'
import { ReasonList } from './ReasonList.tsx'
import { RewardPicture } from './RewardPicture.tsx'
import classes from './rewards.module.css'
import { type Reward, rewards, wallets } from './rewards.queries.ts'

const kinds = ['merchandise', 'voucher_code', 'service', 'training', 'donation', 'account_credit'] as const

/** As many as a phone shows at once. */
const FIRST_TILES = 4

/** First what can be had now, as pictures; then the rest, each with why not. */
export function RewardsPage() {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { data: points } = useQuery(wallets)
  const have =
    points && t('points', { points: formats.points(points.company.available), count: points.company.available })
  const redeemed = (
    <AppLink to={paths.redemptions} preload="intent">
      {t('rewards.redeemed')}
    </AppLink>
  )
  return (
    <ClubPage>
      <PageTitle sentence={have && t('rewards.have', { have })} action={redeemed}>
        {t('nav.rewards')}
      </PageTitle>
      <QueryState query={useQuery(rewards())}>{({ items }) => <Shelf items={items} />}</QueryState>
    </ClubPage>
  )
}

function Shelf({ items }: { readonly items: readonly Reward[] }) {
  const { t } = useTranslation('club')
  const filter = useSearch({ from: '/club/rewards' })
  const navigate = useNavigate({ from: '/rewards' })
  const offered = kinds.filter((choice) => items.some((item) => item.kind === choice))
  const shown = items.filter(
    (item) => (!filter.kind || item.kind === filter.kind) && (!filter.reach || isWithinReach(item)),
  )
  const [now, later] = [shown.filter(isWithinReach), shown.filter((item) => !isWithinReach(item))]
  const othersRedeem = items.some(({ reasons }) => reasons.some(({ code }) => code === 'may_not_redeem'))
  if (items.length === 0) return <EmptyState sentence={t('rewards.none')} />
  return (
    <>
      {othersRedeem && <p className={classes.others}>{t('reason.may_not_redeem')}</p>}
      <Filters
        kinds={offered.length > 1 ? offered : []}
        filter={filter}
        onChange={(search) => void navigate({ search, replace: true, resetScroll: false })}
      />
      {shown.length === 0 && <EmptyState sentence={t('rewards.noneShown')} />}
      {now.length > 0 && (
        <ul className={classes.tiles} aria-label={t('rewards.now')}>
          {now.map((item, place) => (
            <li key={item.id}>
              <Tile reward={item} isFirst={place < FIRST_TILES} />
            </li>
          ))}
        </ul>
      )}
      {later.length > 0 && (
        <Section title={now.length > 0 ? t('rewards.notYet') : t('rewards.notYetAny')}>
          <ul className={classes.rows}>
            {later.map((item) => (
              <li key={item.id}>
                <Row reward={item} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** Whoever may only look sees what the company could have. */
function isWithinReach({ isAvailable, reasons }: Reward): boolean {
  return isAvailable || reasons.every(({ code }) => code === 'may_not_redeem' || code === 'needs_approval')
}

function Tile({ reward, isFirst }: { readonly reward: Reward; readonly isFirst: boolean }) {
  return (
    <AppLink className={classes.tile} to={`${paths.rewards}/${reward.id}`} preload="intent">
      <RewardPicture reward={reward} isFirst={isFirst} />
      <b>{reward.name}</b>
      <Price reward={reward} />
      <ReasonList reward={reward} />
    </AppLink>
  )
}

function Row({ reward }: { readonly reward: Reward }) {
  return (
    <AppLink className={classes.row} to={`${paths.rewards}/${reward.id}`} preload="intent">
      <RewardPicture reward={reward} />
      <span>
        <b>{reward.name}</b>
        <Price reward={reward} />
        <ReasonList reward={reward} />
      </span>
    </AppLink>
  )
}

function Price({ reward }: { readonly reward: Reward }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return (
    <span className={classes.price}>
      {t('points', { points: formats.points(reward.points), count: reward.points })}
    </span>
  )
}
