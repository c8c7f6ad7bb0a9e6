import { Button } from '@mantine/core'
import {
  AdminHeader,
  AdminPage,
  ColourSchemeMenu,
  languageNames,
  PageTitle,
  QueryState,
  Section,
  Segments,
  useLanguage,
  useLocale,
} from '@stamkund/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Authenticator } from './Authenticator.tsx'
import { Devices } from './Devices.tsx'
import classes from './me.module.css'
import { type Me, me, signOut, useChangeMe } from './me.queries.ts'
import { NameForm } from './NameForm.tsx'
import { PasswordForm } from './PasswordForm.tsx'
import { useLeave } from './use-leave.ts'

const languages = ['sv', 'nb', 'en'] as const
const choices = languages.map((value) => ({ value, label: languageNames[value] }))

/** All that is mine: how I am called, how I sign in, and where I am signed in. */
export function MePage() {
  const { t } = useTranslation('admin')
  return (
    <>
      <AdminHeader crumbs={[{ label: t('account.title') }]} actions={<SignOut />} />
      <AdminPage>
        <div className={classes.account}>
          <QueryState query={useQuery(me)}>{(person) => <Content person={person} />}</QueryState>
        </div>
      </AdminPage>
    </>
  )
}

function Content({ person }: { readonly person: Me }) {
  const { t } = useTranslation('admin')
  return (
    <>
      <PageTitle sentence={t('account.sentence', { email: person.email, role: t(`role.${person.role}`) })}>
        {t('account.title')}
      </PageTitle>
      <Section title={t('account.name')}>
        <NameForm person={person} />
      </Section>
      <Section title={t('account.looks')}>
        <div className={classes.looks}>
          <LanguageChoice person={person} />
          <ColourSchemeMenu />
        </div>
      </Section>
      {person.hasPassword && (
        <Section title={t('signIn.password')}>
          <PasswordForm email={person.email} />
        </Section>
      )}
      {person.hasAuthenticator && <Authenticator person={person} />}
      <Devices />
    </>
  )
}

/** Changes what is read here at once, and what the mails are written in. */
function LanguageChoice({ person }: { readonly person: Me }) {
  const { t } = useTranslation('admin')
  const language = useLanguage()
  const [, choose] = useLocale()
  const { mutate } = useChangeMe(person)
  return (
    <Segments
      label={t('account.language')}
      value={language}
      choices={choices}
      onChange={(chosen) => {
        void choose(chosen)
        mutate({ locale: chosen })
      }}
    />
  )
}

function SignOut() {
  const { t } = useTranslation('admin')
  const { mutate, isPending, error } = useMutation({ ...signOut, onSuccess: useLeave() })
  return (
    <>
      <Refusal error={error} />
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {t('account.signOut')}
      </Button>
    </>
  )
}
