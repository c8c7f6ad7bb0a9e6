import { Button } from '@mantine/core'
import { Section, useProblemText } from '@stamkund/ui'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { forgetFigures } from '../../layout/last-figures.ts'
import classes from './me.module.css'
import { signOut } from './me.queries.ts'
import { useLeave } from './use-leave.ts'

/** Whatever the server answers, what was kept on this device is gone as soon as it is pressed. */
export function SignOut() {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const { mutate, isPending, error } = useMutation({ ...signOut, onMutate: forgetFigures, onSuccess: useLeave() })
  return (
    <Section title={t('me.signOut')}>
      {error && (
        <p role="alert" className={classes.problem}>
          {problemText(error)}
        </p>
      )}
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        {t('me.signOut')}
      </Button>
    </Section>
  )
}
