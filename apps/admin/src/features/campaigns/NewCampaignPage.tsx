import { AdminHeader, AdminPage, PageTitle, QueryState, useFormats, useLanguage } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import { createCampaign, type Template, templates } from './campaigns.queries.ts'
import { monthsFrom } from './months.ts'

/** Where a campaign begins: with one of those that everybody runs, or empty. */
export function NewCampaignPage() {
  const { t } = useTranslation('admin')
  const language = useLanguage()
  const formats = useFormats()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const query = useQuery(templates)
  const { mutate, isPending, error } = useMutation({
    ...createCampaign,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['/api/v1/campaigns'] })
      await navigate({ to: `${paths.campaigns}/${id}` as never, replace: true })
    },
  })
  const begin = (body: Template['campaign']) => mutate({ key, body })
  const empty = emptyCampaign(t('campaigns.newName'), formats.day(new Date().toISOString()))
  return (
    <>
      <AdminHeader crumbs={[{ label: t('nav.campaigns'), to: paths.campaigns }, { label: t('campaigns.create') }]} />
      <AdminPage>
        <PageTitle sentence={t('campaigns.chooseSentence')}>{t('campaigns.create')}</PageTitle>
        <Refusal error={error} />
        <QueryState query={query}>
          {({ items }) => (
            <ul className={classes.templates}>
              {items.map(({ id, name, purpose, campaign }) => (
                <li key={id}>
                  <button
                    type="button"
                    disabled={isPending}
                    onClick={() => begin({ ...campaign, name: name[language] })}
                  >
                    <b>{name[language]}</b>
                    <span>{purpose[language]}</span>
                    <small>
                      {t('campaigns.fromTo', {
                        from: formats.date(campaign.terms.window.from),
                        to: formats.date(campaign.terms.window.to),
                      })}
                    </small>
                  </button>
                </li>
              ))}
              <li>
                <button type="button" disabled={isPending} onClick={() => begin(empty)}>
                  <b>{t('campaigns.empty')}</b>
                  <span>{t('campaigns.emptySentence')}</span>
                </button>
              </li>
            </ul>
          )}
        </QueryState>
      </AdminPage>
    </>
  )
}

/** Double points on everything, next month. */
function emptyCampaign(name: string, today: string): Template['campaign'] {
  const [next] = monthsFrom(today, 1, 1)
  return {
    name,
    terms: {
      window: next ?? { from: today, to: today },
      audience: { kind: 'all' },
      effect: { kind: 'multiplier', multiplierHundredths: 200 },
      exclusiveGroup: null,
      priority: 0,
    },
    texts: {},
    goal: null,
    holdoutShareBasisPoints: 0,
  }
}
