import { Button } from '@mantine/core'
import { ConfirmDialog, itemsOf, LoadMore, QueryState, Section, useProblemText } from '@stamkund/ui'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ColleagueRow } from './ColleagueRow.tsx'
import classes from './company.module.css'
import { type Colleague, colleagues, giveRole, nameOf, remove } from './company.queries.ts'
import { InvitationForm } from './InvitationForm.tsx'

/** Who of us is here, and what each may do. */
export function Colleagues() {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const navigate = useNavigate({ from: '/company' })
  const { invite: isInviting } = useSearch({ from: '/club/company' })
  const query = useInfiniteQuery(colleagues)
  const [leaving, setLeaving] = useState<Colleague | null>(null)
  const [done, setDone] = useState('')
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['/api/v1/me/company/members'] })
  const showInvitation = (isShown: boolean) =>
    void navigate({ search: isShown ? { invite: true } : {}, replace: true, resetScroll: false })
  const changed = useMutation({
    ...giveRole,
    onSuccess: (colleague) =>
      setDone(t('people.changed', { name: nameOf(colleague), role: t(`role.${colleague.role}`) })),
    onSettled: refresh,
  })
  const removal = useMutation({
    ...remove,
    onSuccess: () => setDone(leaving ? t('people.removed', { name: nameOf(leaving) }) : ''),
    onSettled: refresh,
  })
  const inviteButton = (
    <Button size="sm" variant="default" onClick={() => showInvitation(true)}>
      {t('people.invite')}
    </Button>
  )
  return (
    <Section title={t('people.title')} action={!isInviting && inviteButton}>
      {isInviting && (
        <InvitationForm
          onInvited={({ email }) => {
            setDone(t('people.invited', { email }))
            showInvitation(false)
            void refresh()
          }}
          onClose={() => showInvitation(false)}
        />
      )}
      <p role="status" className={classes.done}>
        {done}
      </p>
      {changed.error && (
        <p role="alert" className={classes.problem}>
          {problemText(changed.error)}
        </p>
      )}
      <QueryState query={query}>
        {(pages) => (
          <ul className={classes.rows}>
            {itemsOf(pages).map((colleague) => (
              <li key={colleague.id}>
                <ColleagueRow
                  colleague={colleague}
                  isBusy={changed.isPending}
                  onRole={(role) => changed.mutate({ colleague, role })}
                  onRemove={() => setLeaving(colleague)}
                />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      <LoadMore query={query} />
      <ConfirmDialog
        isOpen={leaving !== null}
        title={t('people.removeTitle', { name: leaving ? nameOf(leaving) : '' })}
        act={t('people.remove')}
        isDangerous
        onConfirm={() => removal.mutateAsync(leaving?.id ?? '')}
        onClose={() => setLeaving(null)}
      >
        {t('people.removeSentence')}
      </ConfirmDialog>
    </Section>
  )
}
