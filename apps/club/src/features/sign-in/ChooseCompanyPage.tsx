import { PageTitle, QueryState, SignInFrame, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './sign-in.module.css'
import { chooseCompany, me } from './sign-in.queries.ts'

/** For somebody who works for several companies; also how they change from one to another. */
export function ChooseCompanyPage() {
  const { t } = useTranslation('club')
  const { returnTo } = useSearch({ from: '/sign-in/company' })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const problemText = useProblemText()
  const { mutate, error, isPending } = useMutation({
    ...chooseCompany,
    onSuccess: async ({ terms }) => {
      queryClient.clear()
      await (terms.isAccepted
        ? navigate({ href: returnTo, replace: true })
        : navigate({ to: paths.terms, search: { returnTo }, replace: true }))
    },
  })
  return (
    <SignInFrame>
      <PageTitle sentence={t('signIn.companySentence')}>{t('signIn.companyTitle')}</PageTitle>
      {error && (
        <p role="alert" className={classes.status}>
          {problemText(error)}
        </p>
      )}
      <QueryState query={useQuery(me)}>
        {({ memberships, memberId }) => (
          <ul className={classes.companies}>
            {memberships.map((membership) => (
              <li key={membership.memberId}>
                <button
                  type="button"
                  disabled={isPending}
                  aria-current={membership.memberId === memberId ? 'true' : undefined}
                  onClick={() => mutate(membership.memberId)}
                >
                  <span>{membership.companyName}</span>
                  <small>{t(`role.${membership.role}`)}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </SignInFrame>
  )
}
