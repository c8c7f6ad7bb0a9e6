import { Button, TextInput } from '@mantine/core'
import { AdminHeader, AdminPage, ApiProblem, AppLink, StateChip, useFormats } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import type { Campaign } from './campaigns.queries.ts'
import { Lifecycle } from './Lifecycle.tsx'
import { MemberTexts } from './MemberTexts.tsx'
import { ReadinessList } from './ReadinessList.tsx'
import { Sentences } from './Sentences.tsx'
import { SimulationSection } from './SimulationSection.tsx'
import { toneOf } from './tone.ts'
import { type Draft, useDraft } from './use-draft.ts'

/** What it says, how members see it, and what it would have cost. */
export function CampaignBuilder({ read }: { readonly read: Campaign }) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const draft = useDraft(read)
  const [isChanging, setChanging] = useState(false)
  const { campaign, edit, state, error } = draft
  const isOver = campaign.state === 'ended' || campaign.state === 'archived'
  const isDraft = campaign.state === 'draft'
  const isReadOnly =
    !may('campaigns:write') || isOver || campaign.state === 'awaiting_approval' || !(isDraft || isChanging)
  const faults = error instanceof ApiProblem ? error.errors.map(({ path }) => path) : []
  const isWrong = (path: string) => faults.some((fault) => fault.startsWith(`terms.${path}`))
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.campaigns'), to: paths.campaigns }, { label: campaign.name }]}
        actions={
          <div className={classes.actions}>
            <StateChip tone={toneOf(campaign.state)}>{t(`campaigns.state.${campaign.state}`)}</StateChip>
            <Saved draft={draft} />
            <Lifecycle campaign={campaign} isSaved={state === 'saved'} />
          </div>
        }
      />
      <AdminPage
        side={
          <>
            <MemberTexts campaign={campaign} isReadOnly={isReadOnly} onChange={(texts) => edit({ texts })} />
            {isDraft && <ReadinessList id={campaign.id} />}
          </>
        }
      >
        {isReadOnly ? (
          <h1 className={classes.title}>{campaign.name}</h1>
        ) : (
          <TextInput
            className={classes.title}
            aria-label={t('campaigns.name')}
            component="input"
            maxLength={120}
            value={campaign.name}
            onChange={(event) => edit({ name: event.currentTarget.value })}
          />
        )}
        {!isReadOnly && <h1 className="visually-hidden">{campaign.name}</h1>}
        <p className={classes.dim}>{isReadOnly ? t('campaigns.asItIs') : t('campaigns.clickToChange')}</p>
        {!isDraft && <Following campaign={campaign} isChanging={isChanging} onChange={() => setChanging(true)} />}
        <Sentences campaign={campaign} edit={edit} isReadOnly={isReadOnly} isWrong={isWrong} />
        {state === 'refused' && <Refusal error={error} />}
        <SimulationSection campaignId={campaign.id} terms={campaign.terms} />
      </AdminPage>
    </>
  )
}

function Following({
  campaign,
  isChanging,
  onChange,
}: {
  readonly campaign: Campaign
  readonly isChanging: boolean
  readonly onChange: () => void
}) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const canChange = ['scheduled', 'running', 'paused'].includes(campaign.state) && may('campaigns:write')
  return (
    <div className={classes.following}>
      {campaign.launchedAt !== null && (
        <>
          <AppLink to={`${paths.campaigns}/${campaign.id}/progress`}>{t('campaigns.toProgress')}</AppLink>
          <AppLink to={`${paths.campaigns}/${campaign.id}/report`}>{t('campaigns.toReport')}</AppLink>
        </>
      )}
      {canChange && !isChanging && (
        <Button variant="default" onClick={onChange}>
          {t('campaigns.change')}
        </Button>
      )}
      {isChanging && <p role="status">{t('campaigns.changesAtOnce')}</p>}
    </div>
  )
}

function Saved({ draft: { state, campaign, reload } }: { readonly draft: Draft }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (state === 'overtaken') {
    return (
      <span role="alert" className={classes.saved}>
        {t('campaigns.overtaken')}{' '}
        <Button variant="subtle" size="compact-sm" onClick={reload}>
          {t('campaigns.loadTheirs')}
        </Button>
      </span>
    )
  }
  return (
    <span role="status" className={classes.saved}>
      {state === 'saved'
        ? t('campaigns.saved', { time: formats.time(campaign.updatedAt) })
        : t(`campaigns.saving.${state}`)}
    </span>
  )
}
