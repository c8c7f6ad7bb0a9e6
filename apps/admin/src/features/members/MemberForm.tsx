import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newerEdits } from '../../layout/newer-edits.ts'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import { DetailFields } from './DetailFields.tsx'
import classes from './members.module.css'
import { changeMember, type Details, LIST, type Member, member as memberOf } from './members.queries.ts'

interface MemberFormProps {
  readonly member: Member
  readonly mayWrite: boolean
}

export function MemberForm({ member, mayWrite }: MemberFormProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [edits, setEdits] = useState<Partial<Details>>({})
  const before = detailsOf(member)
  const details = { ...before, ...edits }
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...changeMember,
    onSuccess: async (saved, { details: sent }) => {
      queryClient.setQueryData(memberOf(member.id).queryKey, saved)
      setEdits((now) => newerEdits(now, sent))
      await queryClient.invalidateQueries({ queryKey: [LIST] })
    },
    // What somebody else has changed meanwhile is shown, beside what was typed here.
    onError: () => queryClient.invalidateQueries({ queryKey: memberOf(member.id).queryKey }),
  })
  const faultOf = useFieldFault(error)
  const isChanged = JSON.stringify(details) !== JSON.stringify(before)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        mutate({ id: member.id, version: member.version, details: edits })
      }}
    >
      <DetailFields
        details={details}
        edit={(changes) => setEdits({ ...edits, ...changes })}
        faultOf={faultOf}
        isReadOnly={!mayWrite}
      />
      <Refusal error={error} />
      {mayWrite ? (
        <div className={classes.buttons}>
          <Button type="submit" loading={isPending} disabled={!isChanged}>
            {t('save')}
          </Button>
          {!isChanged && !isSuccess && <span className={classes.dim}>{t('nothingToSave')}</span>}
          <Said>{isSuccess && !isChanged && t('saved')}</Said>
        </div>
      ) : (
        <p className={classes.dim}>{t('mayOnlyRead')}</p>
      )}
    </form>
  )
}

function detailsOf({ firstName, lastName, phone, jobTitle, role }: Member): Details {
  return { firstName, lastName, phone, jobTitle, role }
}
