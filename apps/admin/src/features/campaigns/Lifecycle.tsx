import { Button, Menu, Textarea } from '@mantine/core'
import { ConfirmDialog, useFormats } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import type { CampaignState } from './campaign-states.ts'
import {
  type Campaign,
  copyCampaign,
  deleteCampaign,
  me,
  readiness,
  rejectLaunch,
  type Step,
  takeStep,
} from './campaigns.queries.ts'

/** What may follow on each state. */
const stepsFrom: { readonly [State in CampaignState]: readonly Step[] } = {
  draft: ['launch'],
  awaiting_approval: ['approve', 'withdraw'],
  scheduled: ['pause', 'end'],
  running: ['pause', 'end'],
  paused: ['resume', 'end'],
  ended: ['archive'],
  archived: [],
}

interface LifecycleProps {
  readonly campaign: Campaign
  /** While something is not saved, nothing is launched. */
  readonly isSaved: boolean
}

/** Launch, pause, end …: what can be done with it as it stands. */
export function Lifecycle({ campaign, isSaved }: LifecycleProps) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const { data: person } = useQuery(me)
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<Step | 'reject' | null>(null)
  const { mutateAsync } = useMutation({ ...takeStep, onSuccess: () => queryClient.invalidateQueries() })
  const isOwn = campaign.approval?.requestedBy === person?.id
  const allowed = stepsFrom[campaign.state].filter((step) => {
    if (step === 'approve') return may('campaigns:approve') && !isOwn
    return may('campaigns:write')
  })
  return (
    <>
      <Copy campaign={campaign} />
      {campaign.state === 'awaiting_approval' && may('campaigns:approve') && !isOwn && (
        <Button variant="default" onClick={() => setAsked('reject')}>
          {t('campaigns.act.reject')}
        </Button>
      )}
      {allowed.toReversed().map((step, index) => (
        <Button
          key={step}
          variant={index === allowed.length - 1 ? 'filled' : 'default'}
          disabled={!isSaved}
          onClick={() => setAsked(step)}
        >
          {t(`campaigns.act.${step}`)}
        </Button>
      ))}
      {asked !== null && asked !== 'reject' && (
        <ConfirmDialog
          isOpen
          title={t(`campaigns.ask.${asked}`, { name: campaign.name })}
          act={t(`campaigns.act.${asked}`)}
          isDangerous={asked === 'end'}
          onConfirm={() => mutateAsync({ step: asked, id: campaign.id, version: campaign.version })}
          onClose={() => setAsked(null)}
        >
          <p>{t(`campaigns.means.${asked}`)}</p>
          {asked === 'launch' && <LaunchFigures campaign={campaign} />}
        </ConfirmDialog>
      )}
      {asked === 'reject' && <Reject campaign={campaign} onClose={() => setAsked(null)} />}
    </>
  )
}

function LaunchFigures({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data } = useQuery(readiness(campaign.id))
  const { from, to } = campaign.terms.window
  return (
    <>
      <p>{t('campaigns.launchWindow', { from: formats.date(from), to: formats.date(to) })}</p>
      <p>
        {campaign.budget.points === null
          ? t('campaigns.launchWithoutBudget')
          : t('campaigns.launchBudget', { points: formats.points(campaign.budget.points) })}
      </p>
      {data?.needsApproval && <p>{t('campaigns.secondPersonFirst')}</p>}
      {data && !data.canLaunch && <p role="alert">{t('campaigns.notReady')}</p>}
    </>
  )
}

function Reject({ campaign, onClose }: { readonly campaign: Campaign; readonly onClose: () => void }) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const { mutateAsync } = useMutation({ ...rejectLaunch, onSuccess: () => queryClient.invalidateQueries() })
  return (
    <ConfirmDialog
      isOpen
      title={t('campaigns.ask.reject', { name: campaign.name })}
      act={t('campaigns.act.reject')}
      disabledBecause={reason.trim() === '' ? t('campaigns.reasonNeeded') : null}
      onConfirm={() => mutateAsync({ id: campaign.id, reason: reason.trim() })}
      onClose={onClose}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxLength={1_000}
        label={t('campaigns.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}

function Copy({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [asksToDelete, setAsksToDelete] = useState(false)
  const copy = useMutation({
    ...copyCampaign,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['/api/v1/campaigns'] })
      await navigate({ to: `${paths.campaigns}/${id}` as never })
    },
  })
  const remove = useMutation({
    ...deleteCampaign,
    onSuccess: async () => {
      await navigate({ to: paths.campaigns as never })
      await queryClient.invalidateQueries({ queryKey: ['/api/v1/campaigns'] })
    },
  })
  if (!may('campaigns:write')) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="subtle">{t('campaigns.more')}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => copy.mutate({ id: campaign.id, key })}>{t('campaigns.copy')}</Menu.Item>
          {campaign.state === 'draft' && campaign.launchedAt === null && (
            <Menu.Item onClick={() => setAsksToDelete(true)}>{t('campaigns.delete')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <Refusal error={copy.error} />
      <ConfirmDialog
        isOpen={asksToDelete}
        title={t('campaigns.deleteTitle', { name: campaign.name })}
        act={t('campaigns.delete')}
        isDangerous
        onConfirm={() => remove.mutateAsync(campaign.id)}
        onClose={() => setAsksToDelete(false)}
      >
        {t('campaigns.deleteSentence')}
      </ConfirmDialog>
    </>
  )
}
