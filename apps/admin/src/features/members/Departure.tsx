import { Button } from '@mantine/core'
import { ConfirmDialog, Section, useFormats } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import classes from './members.module.css'
import { type Member, nameOf, noteDeparture, wallet, withdrawDeparture } from './members.queries.ts'

/** Whoever leaves the company can't sign in any more, and their own points go to the company. */
export function Departure({ member }: { readonly member: Member }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const { data: own } = useQuery(wallet(member.id))
  const [isAsking, setAsking] = useState(false)
  const refresh = { onSuccess: () => queryClient.invalidateQueries() }
  const left = useMutation({ ...noteDeparture, ...refresh })
  const back = useMutation({ ...withdrawDeparture, ...refresh })
  const name = nameOf(member)
  const said =
    left.isSuccess && member.status === 'left'
      ? t('members.leftSaid', { name })
      : back.isSuccess && member.status === 'active' && t('members.backSaid', { name })
  const points = (own?.available ?? 0) + (own?.pending ?? 0)
  return (
    <Section title={t('members.departure')}>
      {member.status === 'active' ? (
        <>
          <p className={classes.sentence}>{t('members.departureSentence')}</p>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('members.hasLeft')}
          </Button>
        </>
      ) : (
        <>
          <p className={classes.sentence}>{t('members.comebackSentence')}</p>
          <Button variant="default" loading={back.isPending} onClick={() => back.mutate(member.id)}>
            {t('members.isBack')}
          </Button>
          <Refusal error={back.error} />
        </>
      )}
      <Said>{said}</Said>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        title={t('members.leaveTitle', { name })}
        act={t('members.hasLeft')}
        onConfirm={() => left.mutateAsync(member.id)}
        onClose={() => setAsking(false)}
      >
        <p>{points > 0 ? t('members.leavePoints', { points: formats.points(points) }) : t('members.leaveNoPoints')}</p>
      </ConfirmDialog>
    </Section>
  )
}
