import { AppLink, Section } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { CampaignPanel } from '../../layout/CampaignPanel.tsx'
import type { Campaign } from '../../layout/layout.queries.ts'
import { paths } from '../../paths.ts'

/** The campaign that is on now, and ends first; before one begins, the one that comes. */
export function CampaignNow({ campaigns }: { readonly campaigns: readonly Campaign[] }) {
  const { t } = useTranslation('club')
  const [first] = campaigns
  if (first === undefined) return null
  const all = campaigns.length > 1 && (
    <AppLink to={paths.campaigns} preload="intent">
      {t('campaigns.all')}
    </AppLink>
  )
  return (
    <Section title={t(first.state === 'running' ? 'campaigns.now' : 'campaigns.coming')} action={all}>
      <CampaignPanel campaign={first} isNamed level="h3">
        <AppLink to={`${paths.campaigns}/${first.id}`} preload="intent">
          {t('campaigns.see')}
        </AppLink>
      </CampaignPanel>
    </Section>
  )
}
