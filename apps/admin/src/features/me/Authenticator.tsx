import { Button } from '@mantine/core'
import { Section } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import classes from './me.module.css'
import type { Me } from './me.queries.ts'
import { NewAppDialog } from './NewAppDialog.tsx'
import { RecoveryCodesDialog } from './RecoveryCodesDialog.tsx'

const FEW = 3

/** The second step of signing in: another phone, and new codes for when it is lost. */
export function Authenticator({ person }: { readonly person: Me }) {
  const { t } = useTranslation('admin')
  const [open, setOpen] = useState<'app' | 'codes' | null>(null)
  const [said, setSaid] = useState('')
  const close = () => setOpen(null)
  return (
    <Section title={t('account.secondStep')}>
      <p className={classes.sentence}>
        {t('account.codesLeft', { count: person.recoveryCodesLeft })}
        {person.recoveryCodesLeft < FEW && ` ${t('account.fewCodes')}`}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => setOpen('app')}>
          {t('account.newApp')}
        </Button>
        <Button variant="default" onClick={() => setOpen('codes')}>
          {t('account.newCodes')}
        </Button>
      </div>
      <Said>{said}</Said>
      {open === 'app' && <NewAppDialog onDone={() => setSaid(t('account.appChanged'))} onClose={close} />}
      {open === 'codes' && <RecoveryCodesDialog onDone={() => setSaid(t('account.codesChanged'))} onClose={close} />}
    </Section>
  )
}
