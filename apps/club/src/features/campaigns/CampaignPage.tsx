import { AppLink, BandBadge, ClubPage, PageTitle, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CampaignPanel } from '../../layout/CampaignPanel.tsx'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import { type CampaignDetail, campaign } from './campaigns.queries.ts'

/** One campaign: what it gives, how far we have come, and what counts. */
export function CampaignPage() {
  const { t } = useTranslation('club')
  const { id } = useParams({ from: '/club/campaigns/$id' })
  return (
    <ClubPage>
      <p className={classes.back}>
        <AppLink to={paths.campaigns}>{t('campaigns.all')}</AppLink>
      </p>
      <QueryState query={useQuery(campaign(id))}>{(found) => <CampaignContent campaign={found} />}</QueryState>
    </ClubPage>
  )
}

/** What is told of a campaign, apart from where it stands. */
export function CampaignContent({ campaign: shown }: { readonly campaign: CampaignDetail }) {
  const { t } = useTranslation('club')
  const { name, text, terms, picture } = shown
  return (
    <div className={classes.campaign}>
      {picture && <img src={picture.url1200} alt="" className={classes.picture} />}
      <PageTitle>{name}</PageTitle>
      {text !== '' && <p className={classes.text}>{text}</p>}
      <CampaignPanel campaign={shown} level="h2" />
      <Counted campaign={shown} />
      {terms !== '' && (
        <Section title={t('campaigns.terms')}>
          <p className={classes.terms}>{terms}</p>
        </Section>
      )}
    </div>
  )
}

function Counted({ campaign: { products, countsEverything } }: { readonly campaign: CampaignDetail }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  if (products.length === 0) return null
  return (
    <Section title={t(countsEverything ? 'campaigns.everythingCounts' : 'campaigns.counts')}>
      <ul className={classes.products}>
        {products.map(({ productId, name, multiplier, lastBoughtOn }) => (
          <li key={productId}>
            <b>{name}</b>
            <BandBadge multiplier={multiplier} />
            {lastBoughtOn && <small>{t('earn.bought', { day: formats.date(lastBoughtOn) })}</small>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
