import { Button, TextInput } from '@mantine/core'
import { ConfirmDialog } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import { ErasePersonDialog } from './ErasePersonDialog.tsx'
import { RoleFields } from './RoleFields.tsx'
import classes from './staff.module.css'
import { changePerson, inviteAgain, me, type Person, staff } from './staff.queries.ts'

interface PersonDialogProps {
  readonly person: Person
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Name, role and sales rep; and below them who may sign in at all. */
export function PersonDialog({ person, onDone, onClose }: PersonDialogProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [name, setName] = useState(person.name)
  const [role, setRole] = useState(person.role)
  const [salesRepId, setSalesRep] = useState(person.salesRepId)
  const [isDeactivating, setDeactivating] = useState(false)
  const [isErasing, setErasing] = useState(false)
  const refresh = () => queryClient.invalidateQueries({ queryKey: staff.queryKey })
  const change = useMutation({ ...changePerson, onSettled: refresh })
  const again = useMutation({ ...inviteAgain, onSettled: refresh })
  const faultOf = useFieldFault(change.error)
  const setActive = async (isActive: boolean) => {
    await change.mutateAsync({ person, changes: { isActive } })
    onDone(t(isActive ? 'staff.reactivated' : 'staff.deactivated', { name: person.name }))
    onClose()
  }
  if (isDeactivating) {
    return (
      <ConfirmDialog
        isOpen
        isDangerous
        title={t('staff.deactivateTitle', { name: person.name })}
        act={t('staff.deactivate')}
        onConfirm={() => setActive(false)}
        onClose={() => setDeactivating(false)}
      >
        <p>{t('staff.deactivateSentence')}</p>
      </ConfirmDialog>
    )
  }
  if (isErasing) return <ErasePersonDialog person={person} onDone={onDone} onClose={onClose} />
  return (
    <ConfirmDialog
      isOpen
      title={person.name}
      act={t('save')}
      onConfirm={async () => {
        await change.mutateAsync({ person, changes: { name: name.trim(), role, salesRepId } })
        onDone(t('staff.saved', { name }))
      }}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <TextInput
          maxLength={200}
          label={t('staff.name')}
          value={name}
          error={faultOf('name')}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <RoleFields role={role} salesRepId={salesRepId} onRole={setRole} onSalesRep={setSalesRep} />
        <Access
          person={person}
          isBusy={again.isPending || change.isPending}
          onDeactivate={() => setDeactivating(true)}
          onErase={() => setErasing(true)}
          onReactivate={() => void setActive(true).catch(() => undefined)}
          onInvite={() =>
            again.mutate(person.id, {
              onSuccess: () => {
                onDone(t('staff.invited', { email: person.email }))
                onClose()
              },
            })
          }
        />
        <Refusal error={again.error} />
      </div>
    </ConfirmDialog>
  )
}

interface AccessProps {
  readonly person: Person
  readonly isBusy: boolean
  readonly onInvite: () => void
  readonly onDeactivate: () => void
  readonly onErase: () => void
  readonly onReactivate: () => void
}

function Access({ person, isBusy, onInvite, onDeactivate, onErase, onReactivate }: AccessProps) {
  const { t } = useTranslation('admin')
  const { data: self } = useQuery(me)
  if (person.id === self?.id) return <p className={classes.dim}>{t('staff.notYourself')}</p>
  if (person.status === 'deactivated') {
    return (
      <div className={classes.access}>
        <Button variant="default" loading={isBusy} onClick={onReactivate}>
          {t('staff.reactivate')}
        </Button>
        <Button variant="subtle" color="bad" onClick={onErase}>
          {t('members.erase')}
        </Button>
        <span className={classes.dim}>{t('staff.reactivateSentence')}</span>
      </div>
    )
  }
  return (
    <div className={classes.access}>
      <Button variant="default" loading={isBusy} onClick={onInvite}>
        {t('staff.inviteAgain')}
      </Button>
      <Button variant="subtle" color="bad" onClick={onDeactivate}>
        {t('staff.deactivate')}
      </Button>
      <span className={classes.dim}>
        {person.status === 'invited' ? t('staff.againInvited') : t('staff.againJoined')}
      </span>
    </div>
  )
}
