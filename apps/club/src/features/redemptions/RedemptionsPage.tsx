import {
  AppLink,
  ClubPage,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  Segments,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './redemptions.module.css'
import { redemptions } from './redemptions.queries.ts'

/** What I, or all of us, have redeemed. */
export function RedemptionsPage() {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { scope = 'mine' } = useSearch({ from: '/club/redemptions' })
  const navigate = useNavigate({ from: '/redemptions' })
  const query = useInfiniteQuery(redemptions(scope))
  return (
    <ClubPage>
      <PageTitle>{t('redemption.all')}</PageTitle>
      <Segments
        label={t('redemption.whose')}
        value={scope}
        choices={(['mine', 'company'] as const).map((value) => ({ value, label: t(`redemption.${value}`) }))}
        onChange={(choice) => void navigate({ search: choice === 'mine' ? {} : { scope: choice }, replace: true })}
      />
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState
              sentence={t('redemption.none')}
              action={<AppLink to={paths.rewards}>{t('home.allRewards')}</AppLink>}
            />
          ) : (
            <ul className={classes.list}>
              {itemsOf(pages).map((item) => (
                <li key={item.id}>
                  <AppLink to={`${paths.redemptions}/${item.id}`} preload="intent">
                    <span>{item.rewardName}</span>
                    <b>{formats.signedPoints(-item.points)}</b>
                    <small>
                      {[formats.date(formats.day(item.requestedAt)), item.memberName].filter(Boolean).join(', ')}
                    </small>
                    <small>{t(`redemptionState.${item.state}`)}</small>
                  </AppLink>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </ClubPage>
  )
}
