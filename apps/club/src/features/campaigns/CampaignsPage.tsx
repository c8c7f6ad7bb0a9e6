import { AppLink, ClubPage, EmptyState, PageTitle, QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CampaignPanel } from '../../layout/CampaignPanel.tsx'
import type { Campaign } from '../../layout/layout.queries.ts'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import { campaigns } from './campaigns.queries.ts'

/** What is on for our company, and what comes. */
export function CampaignsPage() {
  const { t } = useTranslation('club')
  return (
    <ClubPage>
      <PageTitle sentence={t('campaigns.sentence')}>{t('campaigns.title')}</PageTitle>
      <QueryState query={useQuery(campaigns)}>
        {({ items }) =>
          items.length === 0 ? <EmptyState sentence={t('campaigns.none')} /> : <Campaigns items={items} />
        }
      </QueryState>
    </ClubPage>
  )
}

function Campaigns({ items }: { readonly items: readonly Campaign[] }) {
  const { t } = useTranslation('club')
  return (
    <ul className={classes.campaigns}>
      {items.map((item) => (
        <li key={item.id}>
          <h2>{item.name}</h2>
          <p className={classes.text}>{item.text}</p>
          <CampaignPanel campaign={item} level="h3">
            <AppLink to={`${paths.campaigns}/${item.id}`} preload="intent" aria-label={t('campaigns.seeOf', item)}>
              {t('campaigns.see')}
            </AppLink>
          </CampaignPanel>
        </li>
      ))}
    </ul>
  )
}
