import { type Answer, Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './our-tier.module.css'

export type Tier = Answer<'/api/v1/me/tier'>

/** Where our company stands among the tiers; nothing where the club has none. */
export function OurTier({ tier, hasBenefits = false }: { readonly tier: Tier; readonly hasBenefits?: boolean }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const toKeep = useToKeep(tier)
  const { tier: own, next, heldUntil } = tier
  if (tier.tiers.length === 0) return null
  const benefits = own?.benefits ?? next?.tier.benefits ?? []
  return (
    <Section title={t('tier.title')}>
      <p className={classes.name}>
        <b>{own?.name ?? t('tier.none')}</b>
        {own !== null && own.multiplierHundredths > 100 && (
          <span>{t('tier.more', { share: formats.percent((own.multiplierHundredths - 100) / 100) })}</span>
        )}
      </p>
      {next && <Way tier={tier} next={next} />}
      {own !== null && isSoon(tier.fallsOn) ? (
        <p className={classes.falls}>{toKeep}</p>
      ) : (
        own !== null &&
        heldUntil !== null && <p className={classes.held}>{t('tier.heldUntil', { day: formats.date(heldUntil) })}</p>
      )}
      {hasBenefits && benefits.length > 0 && (
        <>
          <h3 className={classes.benefits}>
            {own === null ? t('tier.benefitsOf', { tier: next?.tier.name ?? '' }) : t('tier.benefits')}
          </h3>
          <ul className={classes.list}>
            {benefits.map((benefit) => (
              <li key={benefit}>{benefit}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

const WORTH_WARNING_DAYS = 90
const DAY_MS = 86_400_000

function isSoon(day: string | null): boolean {
  return day !== null && Date.parse(day) - Date.now() < WORTH_WARNING_DAYS * DAY_MS
}

function Way({ tier, next }: { readonly tier: Tier; readonly next: NonNullable<Tier['next']> }) {
  const { t } = useTranslation('club')
  const write = useMeasure(tier)
  const share = next.share ?? shareOf(tier.qualifying, next.tier.threshold)
  const sentence =
    next.missing === null
      ? t('tier.shareOfWay', { share: String(share), tier: next.tier.name })
      : t('tier.missing', { missing: write(next.missing), tier: next.tier.name })
  return (
    <>
      <div className={classes.bar} aria-hidden>
        <i style={{ width: `${share}%` }} />
      </div>
      <p className={classes.sentence}>{sentence}</p>
    </>
  )
}

/** What it takes to keep the tier, as far as it may be told. */
function useToKeep(tier: Tier): string {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const write = useMeasure(tier)
  const { missingToKeep, keptShare, fallsOn } = tier
  const day = fallsOn === null ? '' : formats.date(fallsOn)
  return missingToKeep === null
    ? t('tier.keepShare', { share: String(keptShare ?? 0), day })
    : t('tier.keep', { missing: write(missingToKeep), day })
}

function useMeasure({ measure, currency }: Tier): (figure: string) => string {
  const { t } = useTranslation('club')
  const formats = useFormats()
  return (figure) => {
    if (measure === 'net_sales' && currency !== null) return formats.money(figure, currency)
    const points = Number(figure)
    return t('points', { points: formats.points(points), count: points })
  }
}

function shareOf(have: string | null, need: string | null): number {
  const whole = Number(need ?? 0)
  return whole <= 0 ? 0 : Math.min(100, Math.max(0, Math.floor((Number(have ?? 0) / whole) * 100)))
}
