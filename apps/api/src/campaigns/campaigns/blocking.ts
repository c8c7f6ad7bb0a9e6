import type { Db } from '@stamkund/database'
import { type Locale, readClubSettings } from '../../platform/club-settings/index.ts'
import type { FieldFault } from '../../platform/errors.ts'
import { companiesIn } from './audience-members.ts'
import { notReady } from './campaign.errors.ts'
import type { Campaign } from './campaign.queries.ts'
import { faultOf } from './check-terms.ts'
import type { Blocking } from './planning.schema.ts'
import { lastPurchaseFrom } from './readiness.queries.ts'

/** What members cannot do without. */
export function isTextMissing(texts: Campaign['texts'], locale: Locale): boolean {
  const text = texts[locale]
  return text === undefined || text.name === '' || text.text === ''
}

/** What keeps a campaign from being launched. */
export async function blockingOf(db: Db, campaign: Campaign, today: string): Promise<Blocking[]> {
  const { terms, texts } = campaign
  const { from, to } = terms.window
  const fault = faultOf(terms)
  const [{ defaultLocale }, lastPurchaseOn, companies] = await Promise.all([
    readClubSettings(db),
    from < today ? lastPurchaseFrom(db, from) : null,
    companiesIn(db, terms.audience, today),
  ])
  return [
    ...(isTextMissing(texts, defaultLocale) ? [{ code: 'text_missing' as const, locale: defaultLocale }] : []),
    ...(to < today ? [{ code: 'window_ended' as const, lastDay: to }] : []),
    ...(lastPurchaseOn === null ? [] : [{ code: 'window_has_purchases' as const, firstDay: from, lastPurchaseOn }]),
    ...(companies.length === 0 ? [{ code: 'audience_empty' as const }] : []),
    ...(fault === null ? [] : [{ code: 'terms_invalid' as const, ...fault }]),
  ]
}

/** @throws campaign.not_ready with what blocks */
export async function assertReady(db: Db, campaign: Campaign, today: string): Promise<void> {
  const blocking = await blockingOf(db, campaign, today)
  if (blocking.length > 0) throw notReady(blocking.map(inWords))
}

function inWords(blocking: Blocking): FieldFault {
  switch (blocking.code) {
    case 'text_missing':
      return textFault(blocking.locale)
    case 'window_ended':
      return { path: 'terms.window.to', message: `is past (${blocking.lastDay})` }
    case 'window_has_purchases':
      return {
        path: 'terms.window.from',
        message: `may lie in the past only before any purchase is recorded; there are some until ${blocking.lastPurchaseOn}`,
      }
    case 'audience_empty':
      return { path: 'terms.audience', message: 'no company is in it today' }
    case 'terms_invalid':
      return { path: blocking.path, message: blocking.message }
  }
}

/** What to say where members would have nothing to read. */
export function textFault(locale: Locale): FieldFault {
  return { path: `texts.${locale}`, message: "needs a name and a text in the club's language" }
}
