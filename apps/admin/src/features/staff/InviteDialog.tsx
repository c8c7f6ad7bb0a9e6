import { TextInput } from '@mantine/core'
import { ConfirmDialog } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import { RoleFields } from './RoleFields.tsx'
import classes from './staff.module.css'
import { invite, type Role, staff } from './staff.queries.ts'

interface InviteDialogProps {
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

export function InviteDialog({ onDone, onClose }: InviteDialogProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('marketer')
  const [salesRepId, setSalesRep] = useState<string | null>(null)
  const { mutateAsync, error } = useMutation({
    ...invite,
    onSuccess: async (person) => {
      await queryClient.invalidateQueries({ queryKey: staff.queryKey })
      onDone(t('staff.invited', { email: person.email }))
    },
  })
  const faultOf = useFieldFault(error)
  return (
    <ConfirmDialog
      isOpen
      title={t('staff.invite')}
      act={t('staff.sendInvitation')}
      onConfirm={() => mutateAsync({ name: name.trim(), email: email.trim(), role, salesRepId })}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <p>{t('staff.inviteSentence')}</p>
        <TextInput
          required
          data-autofocus
          maxLength={200}
          label={t('staff.name')}
          value={name}
          error={faultOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          required
          type="email"
          label={t('signIn.email')}
          value={email}
          error={faultOf('email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <RoleFields role={role} salesRepId={salesRepId} onRole={setRole} onSalesRep={setSalesRep} />
      </div>
    </ConfirmDialog>
  )
}
