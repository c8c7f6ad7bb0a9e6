import { CsvLink, EmptyState, itemsOf, LoadMore, QueryState, Section, useFormats } from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './company.module.css'
import { GIFT_REGISTER, type Gift, giftRegister } from './company.queries.ts'

/** Who received what, for whoever answers for gifts and their tax. */
export function GiftRegister() {
  const { t } = useTranslation('club')
  const query = useInfiniteQuery(giftRegister)
  const hasAny = itemsOf(query.data).length > 0
  return (
    <Section title={t('gifts.title')} action={hasAny && <CsvLink path={GIFT_REGISTER} query={{ format: 'csv' }} />}>
      <p className={classes.sentence}>{t('gifts.sentence')}</p>
      <QueryState query={query}>
        {(pages) => {
          const gifts = itemsOf(pages)
          if (gifts.length === 0) return <EmptyState sentence={t('gifts.none')} />
          return (
            <ul className={classes.rows}>
              {gifts.map((gift) => (
                <li key={gift.redemptionId} className={classes.gift}>
                  <GiftRow gift={gift} />
                </li>
              ))}
            </ul>
          )
        }}
      </QueryState>
      <LoadMore query={query} />
    </Section>
  )
}

function GiftRow({ gift }: { readonly gift: Gift }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { credit } = gift
  return (
    <>
      <b>{gift.memberName ?? t('by.colleague')}</b>
      <span>{t('points', { points: formats.points(gift.points), count: gift.points })}</span>
      <small>
        {gift.rewardName}
        {gift.isBusinessReward && `, ${t('gifts.business')}`}
        {credit && `, ${formats.money(credit.amount, credit.currency)}`}
      </small>
      <small>{formats.date(gift.receivedOn)}</small>
    </>
  )
}
