import { AppLink, ClubPage, Hero, PageTitle, QueryState, WalletFigures } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { OurRep } from '../../layout/OurRep.tsx'
import { OurTier } from '../../layout/OurTier.tsx'
import { paths } from '../../paths.ts'
import { CampaignNow } from './CampaignNow.tsx'
import classes from './home.module.css'
import { campaigns, me, type Overview, overview, tier } from './home.queries.ts'
import { LatestEvents } from './LatestEvents.tsx'
import { NextReward } from './NextReward.tsx'

/** What we have, what comes, what goes, and what it is good for. */
export function HomePage() {
  const { t } = useTranslation('club')
  const { data: person } = useQuery(me)
  const query = useQuery(overview)
  return (
    <>
      <div className={classes.title}>
        <PageTitle>{t('nav.home')}</PageTitle>
      </div>
      {query.data ? (
        <Content overview={query.data} company={person?.company.name ?? ''} />
      ) : (
        <ClubPage>
          <QueryState query={query}>{() => null}</QueryState>
        </ClubPage>
      )}
    </>
  )
}

function Content({ overview, company }: { readonly overview: Overview; readonly company: string }) {
  const { t } = useTranslation('club')
  const { wallet, nextReward, rep, latest, approvalsWaiting } = overview
  const { data: offered } = useQuery(campaigns)
  const { data: standing } = useQuery(tier)
  return (
    <>
      <Hero>
        <WalletFigures wallet={wallet.company} who={company} />
      </Hero>
      <ClubPage>
        {approvalsWaiting > 0 && (
          <AppLink className={classes.waiting} to={paths.company} preload="intent">
            {t('home.approvalsWaiting', { count: approvalsWaiting })}
          </AppLink>
        )}
        <div className={classes.columns}>
          <div>
            <NextReward reward={nextReward} />
            {offered && <CampaignNow campaigns={offered.items} />}
          </div>
          <div>
            {standing && <OurTier tier={standing} />}
            {rep && <OurRep rep={rep} />}
          </div>
          <LatestEvents events={latest} />
        </div>
      </ClubPage>
    </>
  )
}
