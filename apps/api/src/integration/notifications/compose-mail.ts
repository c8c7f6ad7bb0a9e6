import type { Db } from '@stamkund/database'
import { readPreferences } from '../../customers/member-preferences/index.ts'
import { brandOf, type ClubSettings, type Locale, readClubSettings } from '../../platform/club-settings/index.ts'
import type { ClaimedMail, SealedPart } from '../../platform/mail-queue/index.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { readTierTexts } from '../../points/tiers/index.ts'
import type { Draft, Drafting } from './draft.ts'
import { draftAccess } from './draft-access.ts'
import { draftExpiry, draftTakenBack } from './draft-points.ts'
import { draftRedemptions } from './draft-redemptions.ts'
import { draftFalling, draftReached } from './draft-tiers.ts'
import { drawHtml } from './draw-html.ts'
import { drawText } from './draw-text.ts'
import { formatsIn } from './formats.ts'
import type { Letter } from './letter.ts'
import { wishFor } from './mail-kinds.ts'
import { oneLine } from './one-line.ts'
import { type MailMember, readMailMember } from './recipients.queries.ts'
import { readToldRedemptions, readToldReturns, type ToldRedemption } from './subjects.queries.ts'
import { unsubscribeToken } from './unsubscribe-token.ts'

/** A mail that is ready to be sent. */
export interface ComposedMail {
  readonly sender: string
  readonly to: { readonly email: string; readonly name: string | null }
  readonly subject: string
  readonly html: string
  readonly text: string
  /** Where one click unsubscribes; null: it answers what the reader did. */
  readonly unsubscribeUrl: string | null
}

/** Why nobody wants a mail any more. */
export interface Unwanted {
  readonly unwanted: string
}

export interface Composer {
  readonly database: Db
  readonly secrets: Secrets
  readonly publicUrl: string
}

type AccessMail = Extract<ClaimedMail, { about: null }>
type NewsMail = Exclude<ClaimedMail, { about: null }>

/** Writes a queued mail as things are now: to whom, in which language, or that nobody wants it any more. */
export async function composeMail(mail: ClaimedMail, composer: Composer): Promise<ComposedMail | Unwanted> {
  const club = await readClubSettings(composer.database)
  return mail.about === null ? composeAccess(mail, club, composer) : composeNews(mail, club, composer)
}

function composeAccess(mail: AccessMail, club: ClubSettings, { secrets, publicUrl }: Composer): ComposedMail {
  const { kind, email, sealed } = mail
  if (email === null) throw new Error('a mail that lets somebody in has no address')
  const locale = mail.locale ?? club.defaultLocale
  const content = JSON.parse(secrets.decrypt('mail', sealed)) as SealedPart
  const draft = draftAccess(kind, content, draftingIn(club, locale))
  return toMail(draft, { email, name: content.name, locale }, club, publicUrl)
}

async function composeNews(mail: NewsMail, club: ClubSettings, composer: Composer): Promise<ComposedMail | Unwanted> {
  const { database, secrets, publicUrl } = composer
  const member = await readMailMember(database, mail.personId ?? '')
  if (member === undefined) return { unwanted: 'the member has left' }
  const { memberId, email, firstName } = member
  const preferences = (await readPreferences(database, [memberId])).get(memberId)
  const wish = wishFor(mail.kind)
  if (wish && preferences?.[wish.preference] === false) return { unwanted: 'the member wants no such mails' }
  const locale = preferences?.locale ?? club.defaultLocale
  const draft = await draftNews(mail, member, draftingIn(club, locale), database)
  if ('unwanted' in draft) return draft
  const composed = toMail(draft, { email, name: firstName, locale }, club, publicUrl, true)
  if (!wish || wish.isAnswer) return composed
  const token = unsubscribeToken({ memberId, preference: wish.preference }, secrets)
  return { ...composed, unsubscribeUrl: `${publicUrl}/api/v1/mail-preferences/${token}` }
}

async function draftNews(
  mail: NewsMail,
  member: MailMember,
  drafting: Drafting,
  database: Db,
): Promise<Draft | Unwanted> {
  switch (mail.kind) {
    case 'points_expiring':
      return draftExpiry(mail.about.expiring, member.companyName, drafting)
    case 'points_taken_back': {
      const { points, purchaseIds } = mail.about
      const returns = await readToldReturns(database, purchaseIds)
      return draftTakenBack({ points, returns }, member.companyName, drafting)
    }
    case 'tier_reached': {
      const tier = (await readTierTexts(database)).get(mail.about.tierId)
      return tier ? draftReached(tier, member.companyName, drafting) : { unwanted: 'there is no such tier' }
    }
    case 'tier_falling_soon': {
      const { tierId, toTierId, fallsOn } = mail.about
      const texts = await readTierTexts(database)
      const [tier, next] = [texts.get(tierId), texts.get(toTierId ?? '') ?? null]
      return tier
        ? draftFalling({ tier, next, fallsOn }, member.companyName, drafting)
        : { unwanted: 'there is no such tier' }
    }
    case 'redemption_needs_approval':
    case 'redemption_approval_reminder': {
      const waiting = (await readToldRedemptions(database, mail.about.redemptionIds, drafting.locale)).filter(
        (redemption) => mayDecide(member, redemption),
      )
      if (waiting.length === 0) return { unwanted: 'there is nothing left to decide' }
      return draftRedemptions(mail.kind, waiting, drafting)
    }
    default:
      return draftRedemptions(
        mail.kind,
        await readToldRedemptions(database, mail.about.redemptionIds, drafting.locale),
        drafting,
      )
  }
}

function mayDecide({ isAdministrator, companyId }: MailMember, redemption: ToldRedemption): boolean {
  return isAdministrator && redemption.companyId === companyId && redemption.awaitsCompany
}

function draftingIn({ name }: ClubSettings, locale: Locale): Drafting {
  return { club: name, locale, formats: formatsIn(locale) }
}

interface Reader {
  readonly email: string
  readonly name: string | null
  readonly locale: Locale
}

function toMail(
  { words, figures = [], code = null, quote = null, path }: Draft,
  { email, name, locale }: Reader,
  club: ClubSettings,
  publicUrl: string,
  isNews = false,
): ComposedMail {
  const { texts } = formatsIn(locale)
  const { logoUrl, primaryColour: colour } = brandOf(club)
  const letter: Letter = {
    language: locale,
    subject: oneLine(words.subject),
    heading: words.heading,
    greeting: texts.greeting(name),
    lines: words.lines,
    code,
    figures,
    quote,
    button: words.button === undefined ? null : { label: words.button, url: `${publicUrl}${path}` },
    linkInstead: texts.linkInstead,
    after: words.after ?? [],
    footer: {
      sentBy: texts.sentBy(club.name),
      choose: isNews ? { label: texts.chooseMails, url: `${publicUrl}/me/notifications` } : null,
    },
    brand: { clubName: club.name, colour, logoUrl: logoUrl && `${publicUrl}${logoUrl}` },
  }
  return {
    sender: oneLine(club.mailSenderName ?? club.name),
    to: { email, name: name && oneLine(name) },
    subject: letter.subject,
    html: drawHtml(letter),
    text: drawText(letter),
    unsubscribeUrl: null,
  }
}
