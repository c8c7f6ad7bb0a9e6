import { EmptyState, itemsOf, LoadMore, QueryState, Section, Segments, Timeline, useLanguage } from '@stamkund/ui'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type TimelineChoice, timeline, timelineChoices } from './companies.queries.ts'
import { useTimelineEvent } from './use-timeline-event.tsx'

const names = {
  all: 'all',
  'purchase,return': 'purchases',
  'points,event,adjustment,expiry': 'points',
  redemption: 'rewards',
  note: 'notes',
} as const

/** All that happened at a company, latest first. */
export function CompanyTimeline({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation('admin')
  const [choice, setChoice] = useState<TimelineChoice>('all')
  const query = useInfiniteQuery(timeline(companyId, choice, useLanguage()))
  const toEvent = useTimelineEvent()
  return (
    <Section
      title={t('company.timeline')}
      action={
        <Segments
          label={t('company.timelineKinds')}
          value={choice}
          choices={timelineChoices.map((value) => ({ value, label: t(`company.kinds.${names[value]}`) }))}
          onChange={setChoice}
        />
      }
    >
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t('company.nothingYet')} />
          ) : (
            <Timeline events={itemsOf(pages).map(toEvent)} />
          )
        }
      </QueryState>
      <LoadMore query={query} />
    </Section>
  )
}
