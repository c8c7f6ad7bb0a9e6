import { useFormats } from '@stamkund/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './campaign-panel.module.css'
import { LadderSteps } from './LadderSteps.tsx'
import type { Campaign } from './layout.queries.ts'
import { useCampaignWords } from './use-campaign-words.ts'

interface CampaignPanelProps {
  readonly campaign: Campaign
  /** Where its name isn't the title of the page. */
  readonly isNamed?: boolean
  readonly level: 'h2' | 'h3'
  /** Beneath: one link. */
  readonly children?: ReactNode
}

/** What a campaign gives and how far we have come: the one thing to look at. */
export function CampaignPanel({ campaign, isNamed = false, level: Heading, children }: CampaignPanelProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const words = useCampaignWords(campaign)
  const { name, state, window, daysLeft, gives, progress, currency } = campaign
  return (
    <div className={classes.panel} data-state={state}>
      <p className={classes.when}>
        <span>{words.when}</span>
        {daysLeft !== null && (
          <span>{daysLeft === 0 ? t('campaigns.lastDay') : t('campaigns.daysLeft', { count: daysLeft })}</span>
        )}
      </p>
      <Heading>{words.headline}</Heading>
      <p className={classes.sentence}>
        {isNamed && <b>{name}: </b>}
        {words.progress}
        {state === 'coming' && ` ${t('campaigns.begins', { day: formats.relative(window.from) })}`}
      </p>
      {gives.kind === 'ladder' && (
        <LadderSteps steps={gives.steps} amount={progress.ladder?.amount ?? '0'} currency={currency} />
      )}
      {words.limit && <p className={classes.limit}>{words.limit}</p>}
      {children}
    </div>
  )
}
