import { Switch } from '@mantine/core'
import { Section, useProblemText } from '@stamkund/ui'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './me.module.css'
import { type Me, useChangeMe } from './me.queries.ts'

const kinds = ['pointsExpiring', 'redemptions', 'news'] as const

interface NotificationsProps {
  readonly person: Me
  /** The address is that of this choice: it begins here. */
  readonly isAskedFor: boolean
}

/** Which mails I get. */
export function Notifications({ person, isAskedFor }: NotificationsProps) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const { mutate, isPending, variables, isSuccess, error } = useChangeMe(person)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isAskedFor) place.current?.scrollIntoView()
  }, [isAskedFor])
  const wished = { ...person.notifications, ...(isPending && variables.notifications) }
  return (
    <div ref={place}>
      <Section title={t('mails.title')}>
        <div className={classes.switches}>
          {kinds.map((kind) => (
            <Switch
              key={kind}
              label={t(`mails.${kind}`)}
              description={t(`mails.${kind}Means`)}
              checked={wished[kind]}
              disabled={isPending}
              onChange={(event) => mutate({ notifications: { [kind]: event.currentTarget.checked } })}
            />
          ))}
        </div>
        <p role="status" className={classes.status}>
          {isSuccess && t('saved')}
        </p>
        {error && (
          <p role="alert" className={classes.problem}>
            {problemText(error)}
          </p>
        )}
      </Section>
    </div>
  )
}
