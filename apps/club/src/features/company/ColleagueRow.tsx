import { Button, NativeSelect } from '@mantine/core'
import { Avatar } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './company.module.css'
import { type Colleague, nameOf, type Role, roles } from './company.queries.ts'

interface ColleagueRowProps {
  readonly colleague: Colleague
  readonly isBusy: boolean
  readonly onRole: (role: Role) => void
  readonly onRemove: () => void
}

/** One of us. Nobody takes away their own role here: another administrator does. */
export function ColleagueRow({ colleague, isBusy, onRole, onRemove }: ColleagueRowProps) {
  const { t } = useTranslation('club')
  const name = nameOf(colleague)
  const { email, jobTitle, isMe, role } = colleague
  return (
    <div className={classes.colleague}>
      <Avatar name={name} />
      <div className={classes.who}>
        <b>{isMe ? t('people.me', { name }) : name}</b>
        {[jobTitle, name === email ? null : email].filter(Boolean).map((line) => (
          <small key={line}>{line}</small>
        ))}
      </div>
      {isMe ? (
        <span className={classes.ownRole}>{t(`role.${role}`)}</span>
      ) : (
        <div className={classes.actions}>
          <NativeSelect
            size="sm"
            aria-label={t('people.roleOf', { name })}
            value={role}
            disabled={isBusy}
            data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChange={(event) => {
              const chosen = roles.find((value) => value === event.currentTarget.value)
              if (chosen) onRole(chosen)
            }}
          />
          <Button size="sm" variant="subtle" aria-label={t('people.removeName', { name })} onClick={onRemove}>
            {t('people.remove')}
          </Button>
        </div>
      )}
    </div>
  )
}
