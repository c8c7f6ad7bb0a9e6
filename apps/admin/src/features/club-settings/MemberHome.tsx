import {
  ClubPage,
  ClubShell,
  Hero,
  PhonePreview,
  Progress,
  Section,
  Segments,
  useFormats,
  WalletFigures,
} from '@stamkund/ui'
import IconBuilding from '@tabler/icons-react/dist/esm/icons/IconBuilding.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import IconReceipt from '@tabler/icons-react/dist/esm/icons/IconReceipt.mjs'
import IconTrendingUp from '@tabler/icons-react/dist/esm/icons/IconTrendingUp.mjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shownColours } from './ColourField.tsx'
import classes from './club-settings.module.css'
import type { ClubSettings } from './club-settings.queries.ts'

/** A member's home as it would look with the settings that are being written. */
export function MemberHome({ settings }: { readonly settings: ClubSettings }) {
  const { t } = useTranslation('admin')
  const [scheme, setScheme] = useState<'light' | 'dark'>('light')
  const { name, tagline, logoUrl, heroUrl, defaultLocale } = settings
  const brand = { ...shownColours(settings), logoUrl, heroUrl, tagline }
  return (
    <section className={classes.preview} aria-label={t('clubSettings.preview')}>
      <div className={classes.previewHead}>
        <h2>{t('clubSettings.preview')}</h2>
        <Segments
          label={t('clubSettings.scheme')}
          value={scheme}
          choices={[
            { value: 'light', label: t('clubSettings.light') },
            { value: 'dark', label: t('clubSettings.dark') },
          ]}
          onChange={setScheme}
        />
      </div>
      <PhonePreview club={{ name, brand, defaultLocale }} scheme={scheme} title={t('clubSettings.preview')}>
        <Home />
      </PhonePreview>
      {tagline && <p className={classes.dim}>{t('clubSettings.taglineShown')}</p>}
    </section>
  )
}

function Home() {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const items = [
    { to: '#home', label: t('clubSettings.home'), icon: IconHome },
    { to: '#earn', label: t('clubSettings.earn'), icon: IconTrendingUp },
    { to: '#rewards', label: t('nav.rewards'), icon: IconGift },
    { to: '#history', label: t('clubSettings.history'), icon: IconReceipt },
    { to: '#company', label: t('clubSettings.company'), icon: IconBuilding },
  ]
  return (
    <ClubShell items={items} home="#home" account={{ name: 'Sofia Berg', to: '#me' }}>
      <Hero>
        <WalletFigures wallet={WALLET} who="Lindqvist Mekaniska AB" />
      </Hero>
      <ClubPage>
        <Section title={t('clubSettings.nextReward')} action={<a href="#rewards">{t('clubSettings.allRewards')}</a>}>
          <p className={classes.reward}>
            <b>{t('clubSettings.reward')}</b>
            <small>{t('points', { points: formats.points(52_000) })}</small>
          </p>
          <Progress have={48_250} onTheWay={2_000} need={52_000} />
        </Section>
      </ClubPage>
    </ClubShell>
  )
}

const WALLET = {
  available: 48_250,
  pending: 6_420,
  held: 0,
  debt: 0,
  expiringSoon: [{ expiresOn: `${new Date().getFullYear()}-12-31`, points: 1_900 }],
}
