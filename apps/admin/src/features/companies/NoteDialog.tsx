import { Textarea } from '@mantine/core'
import { ConfirmDialog } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addNote } from './companies.queries.ts'

interface NoteDialogProps {
  readonly companyId: string
  readonly onClose: () => void
}

/** What was said on the phone, for whoever calls next. */
export function NoteDialog({ companyId, onClose }: NoteDialogProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [text, setText] = useState('')
  const { mutateAsync } = useMutation({
    ...addNote,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['/api/v1/companies/{id}/timeline'] }),
  })
  return (
    <ConfirmDialog
      isOpen
      title={t('company.note')}
      act={t('company.saveNote')}
      onConfirm={() => mutateAsync({ id: companyId, text })}
      onClose={onClose}
    >
      <Textarea
        autosize
        minRows={4}
        maxLength={4_000}
        data-autofocus
        label={t('company.noteText')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
