import { AppLink, ClubPage, PageTitle, QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { OurRep } from '../../layout/OurRep.tsx'
import { paths } from '../../paths.ts'
import { Approvals } from './Approvals.tsx'
import { Colleagues } from './Colleagues.tsx'
import classes from './company.module.css'
import { company, me } from './company.queries.ts'
import { GiftRegister } from './GiftRegister.tsx'
import { RulesSection } from './RulesSection.tsx'

/** Who we are here: our contact for everybody; for administrators approvals, people, rules and what was received. */
export function CompanyPage() {
  const { t } = useTranslation('club')
  const { data: person } = useQuery(me)
  const mayManage = person?.permissions.includes('my-company:write') ?? false
  return (
    <QueryState query={useQuery(company)}>
      {({ name, companyNo, rep }) => (
        <ClubPage side={rep && <OurRep rep={rep} />}>
          <PageTitle sentence={t('company.number', { number: companyNo })}>{name}</PageTitle>
          {person && (
            <p className={classes.role}>
              {t(`company.myRole_${person.role}`)}{' '}
              <AppLink to={paths.me} preload="intent">
                {t('company.myAccount')}
              </AppLink>
            </p>
          )}
          {mayManage && (
            <>
              <Approvals />
              <Colleagues />
              <RulesSection currency={person?.club.currency ?? ''} />
              <GiftRegister />
            </>
          )}
        </ClubPage>
      )}
    </QueryState>
  )
}
