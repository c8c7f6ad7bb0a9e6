import { AppLink, ClubPage, ColourSchemeMenu, PageTitle, QueryState, Section } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { OurTier } from '../../layout/OurTier.tsx'
import { paths } from '../../paths.ts'
import { Details } from './Details.tsx'
import { Devices } from './Devices.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import classes from './me.module.css'
import { type Me, me, PERSONAL_DATA, tier } from './me.queries.ts'
import { Notifications } from './Notifications.tsx'
import { SignOut } from './SignOut.tsx'

/** All that is mine rather than the company's. The mails' link for choosing mails opens it at that choice. */
export function MePage() {
  const { t } = useTranslation('club')
  return (
    <ClubPage>
      <QueryState query={useQuery(me)}>
        {(person) => (
          <>
            <PageTitle sentence={`${person.email}, ${person.company.name}`}>{t('me.title')}</PageTitle>
            <Content person={person} />
          </>
        )}
      </QueryState>
    </ClubPage>
  )
}

function Content({ person }: { readonly person: Me }) {
  const { t } = useTranslation('club')
  const { pathname } = useLocation()
  const { data: standing } = useQuery(tier)
  return (
    <div className={classes.account}>
      <Details person={person} />
      {standing && <OurTier tier={standing} hasBenefits />}
      <Section title={t('me.looks')}>
        <div className={classes.looks}>
          <LanguageChoice person={person} />
          <ColourSchemeMenu />
        </div>
      </Section>
      <Notifications person={person} isAskedFor={pathname === paths.notifications} />
      <Devices />
      <Section title={t('me.more')}>
        <ul className={classes.links}>
          {person.memberships.length > 1 && (
            <li>
              <AppLink to={paths.chooseCompany} search={{ returnTo: paths.home }}>
                {t('me.changeCompany')}
              </AppLink>
            </li>
          )}
          {person.terms.version !== null && (
            <li>
              <AppLink to={paths.myTerms} preload="intent">
                {t('me.terms')}
              </AppLink>
            </li>
          )}
          <li>
            <a href={PERSONAL_DATA} download="stamkund.json">
              {t('me.personalData')}
            </a>
          </li>
        </ul>
      </Section>
      <SignOut />
    </div>
  )
}
