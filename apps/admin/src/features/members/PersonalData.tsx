import { Button, Select } from '@mantine/core'
import { ConfirmDialog, Section, useFormats } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './members.module.css'
import {
  type ErasureReason,
  eraseMember,
  erasureReasons,
  type Member,
  nameOf,
  personalData,
  wallet,
} from './members.queries.ts'

interface PersonalDataProps {
  readonly member: Member
  readonly mayErase: boolean
}

/** What somebody has a right to: a copy of everything, and to be forgotten. */
export function PersonalData({ member, mayErase }: PersonalDataProps) {
  const { t } = useTranslation('admin')
  const [isAsking, setAsking] = useState(false)
  const { data: own } = useQuery(wallet(member.id))
  const hasPoints = own !== undefined && own.available + own.pending + own.held + own.debt > 0
  return (
    <Section title={t('members.personalData')}>
      <p className={classes.sentence}>{t('members.personalDataSentence')}</p>
      <div className={classes.buttons}>
        <Button
          component="a"
          variant="default"
          href={`/api/v1/members/${member.id}/personal-data`}
          download={`${member.id}.json`}
        >
          {t('members.download')}
        </Button>
        {mayErase && (
          <Button
            variant="subtle"
            color="bad"
            disabled={own === undefined || hasPoints}
            onClick={() => setAsking(true)}
          >
            {t('members.erase')}
          </Button>
        )}
        {mayErase && hasPoints && <span className={classes.dim}>{t('members.eraseNotYet')}</span>}
      </div>
      {isAsking && <EraseDialog member={member} onClose={() => setAsking(false)} />}
    </Section>
  )
}

function EraseDialog({ member, onClose }: { readonly member: Member; readonly onClose: () => void }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const [reason, setReason] = useState<ErasureReason>('requested')
  const { data } = useQuery(personalData(member.id))
  const { mutateAsync } = useMutation({ ...eraseMember, onSuccess: () => queryClient.invalidateQueries() })
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('members.eraseTitle', { name: nameOf(member) })}
      act={t('members.eraseForGood')}
      onConfirm={() => mutateAsync({ id: member.id, reason })}
      onClose={onClose}
    >
      <div className={classes.form}>
        <p>{t('members.eraseSentence')}</p>
        {data && (
          <p>
            {t('members.eraseFigures', {
              values: formats.points(data.auditedValues.length),
              purchases: formats.points(data.purchases.length),
              redemptions: formats.points(data.redemptions.length),
            })}
          </p>
        )}
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
