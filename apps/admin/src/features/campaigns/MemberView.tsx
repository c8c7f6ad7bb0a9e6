import { ClubPage, createFormats, loadLocale, PhonePreview, useClub } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './campaigns.module.css'
import type { Campaign, Language } from './campaigns.queries.ts'
import { isKnownEvent } from './effects.ts'
import { useWords } from './use-words.ts'

interface MemberViewProps {
  readonly campaign: Campaign
  readonly text: { readonly name: string; readonly text: string; readonly terms: string }
  readonly language: Language
}

/** The campaign as a member has it on the phone, half way through. */
export function MemberView({ campaign, text, language }: MemberViewProps) {
  const { t } = useTranslation('admin')
  const club = useClub()
  return (
    <PhonePreview club={club} scheme="light" title={t('campaigns.memberSees')}>
      <ClubPage>
        <article className={classes.onPhone} lang={language}>
          {campaign.picture && <img src={campaign.picture.url480} alt="" className={classes.picture} />}
          <h1>{text.name === '' ? t('campaigns.noName') : text.name}</h1>
          {text.text !== '' && <p>{text.text}</p>}
          <Offer campaign={campaign} language={language} />
          {text.terms !== '' && <small>{text.terms}</small>}
        </article>
      </ClubPage>
    </PhonePreview>
  )
}

/** In the member's language, whatever the reader's is. */
function Offer({ campaign, language }: Pick<MemberViewProps, 'campaign' | 'language'>) {
  const { i18n } = useTranslation('admin')
  const t = i18n.getFixedT(language, 'admin')
  const formats = createFormats(language)
  const words = useWords()
  const { isSuccess } = useQuery({
    queryKey: ['texts', language],
    queryFn: () => loadLocale(language).then(() => language),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!isSuccess) return null
  const { effect, window } = campaign.terms
  const money = (amount: string) => words.money(amount, formats)
  return (
    <section className={classes.offer}>
      <small>{t('campaigns.until', { day: formats.date(window.to) })}</small>
      {effect.kind === 'ladder' ? (
        <>
          <b>
            {t('campaigns.toNextStep', {
              amount: money(String(Number(effect.steps[0]?.thresholdAmount ?? 0) * 0.4)),
            })}
          </b>
          <ol>
            {effect.steps.map(({ thresholdAmount, points }) => (
              <li key={thresholdAmount}>
                <span>{money(thresholdAmount)}</span> <b>{formats.signedPoints(points)}</b>
              </li>
            ))}
          </ol>
        </>
      ) : effect.kind === 'multiplier' ? (
        <b>{t('campaigns.memberTimes', { times: formats.multiplier(effect.multiplierHundredths / 100) })}</b>
      ) : effect.kind === 'rate' ? (
        <b>
          {t('campaigns.memberRate', {
            points: formats.decimal(effect.rateBasisPoints / 100),
            amount: money('100'),
          })}
        </b>
      ) : effect.kind === 'event' ? (
        <b>
          {t(`campaigns.memberGetsFor.${isKnownEvent(effect.event) ? effect.event : 'other'}`, {
            points: formats.points(effect.points),
          })}
        </b>
      ) : (
        <b>{t(`campaigns.memberGets.${effect.kind}`, { points: formats.points(effect.points) })}</b>
      )}
    </section>
  )
}
