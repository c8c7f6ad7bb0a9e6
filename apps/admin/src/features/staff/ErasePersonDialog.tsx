import { Select } from '@mantine/core'
import { ConfirmDialog } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './staff.module.css'
import { type ErasureReason, erasePerson, erasureReasons, type Person } from './staff.queries.ts'

interface ErasePersonDialogProps {
  readonly person: Person
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Before somebody of the staff is forgotten. */
export function ErasePersonDialog({ person, onDone, onClose }: ErasePersonDialogProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [reason, setReason] = useState<ErasureReason>('no_longer_needed')
  // Their name stands on other pages, too.
  const { mutateAsync } = useMutation({ ...erasePerson, onSuccess: () => queryClient.invalidateQueries() })
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('members.eraseTitle', { name: person.name })}
      act={t('members.eraseForGood')}
      onConfirm={async () => {
        await mutateAsync({ id: person.id, reason })
        onDone(t('staff.erased'))
      }}
      onClose={onClose}
    >
      <div className={classes.fields}>
        <p>{t('staff.eraseSentence')}</p>
        <Select
          label={t('members.eraseWhy')}
          allowDeselect={false}
          value={reason}
          data={erasureReasons.map((value) => ({ value, label: t(`members.eraseReason.${value}`) }))}
          onChange={(value) => {
            const chosen = erasureReasons.find((each) => each === value)
            if (chosen) setReason(chosen)
          }}
        />
      </div>
    </ConfirmDialog>
  )
}
