import { Button, TextInput } from '@mantine/core'
import { AdminHeader, AdminPage, ApiProblem, AppLink, StateChip, useFormats } from '@stamkund/ui'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PictureField } from '../../layout/PictureField.tsx'
import { Refusal } from '../../layout/Refusal.tsx'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import { type Campaign, campaign as campaignQuery, deletePicture, putPicture } from './campaigns.queries.ts'
import type { CampaignSearch } from './campaigns-search.ts'
import { Lifecycle } from './Lifecycle.tsx'
import { MemberTexts } from './MemberTexts.tsx'
import { ReadinessList } from './ReadinessList.tsx'
import { Sentences } from './Sentences.tsx'
import { SimulationSection } from './SimulationSection.tsx'
import { toneOf } from './tone.ts'
import { type Draft, useDraft } from './use-draft.ts'

interface CampaignBuilderProps {
  readonly read: Campaign
  readonly tried: CampaignSearch
  readonly onTry: (tried: CampaignSearch) => void
}

/** What it says, how members see it, and what it would have cost. */
export function CampaignBuilder({ read, tried, onTry }: CampaignBuilderProps) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const draft = useDraft(read)
  const queryClient = useQueryClient()
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
            <PictureField
              id={campaign.id}
              picture={campaign.picture}
              none={t('campaigns.noPicture')}
              isReadOnly={isReadOnly}
              // It makes another version of the campaign, which what is half saved would not be for.
              isDisabled={state !== 'saved'}
              put={putPicture}
              remove={deletePicture}
              onChanged={(changed) => queryClient.setQueryData(campaignQuery(changed.id).queryKey, changed)}
            />
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
        <SimulationSection campaignId={campaign.id} terms={campaign.terms} tried={tried} onTry={onTry} />
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
