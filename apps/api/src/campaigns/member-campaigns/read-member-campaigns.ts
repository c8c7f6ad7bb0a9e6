import type { Db } from '@stamkund/database'
import { ladderCounter } from '@stamkund/points-engine'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import { type ClubSettings, type Locale, readClubSettings } from '../../platform/club-settings/index.ts'
import { pictureUrls } from '../../platform/pictures/index.ts'
import { budgetSpent, readCounters } from '../../points/award-rules/index.ts'
import {
  type Campaign,
  companiesIn,
  readCampaign,
  runningAndComingCampaigns,
  unknownCampaign,
} from '../campaigns/index.ts'
import { countedProducts, countsEverything } from './counted-products.ts'
import type { MemberCampaign, MemberCampaignDetail } from './member-campaigns.member.schema.ts'
import { audienceFactsOf, type Gained, heldOutOf, pointsGained } from './participation.queries.ts'
import { placeOnLadder, whatItGives } from './what-it-gives.ts'

type Member = Pick<MemberCaller, 'id' | 'companyId'>

/** The campaigns that run or come for the member's company: what ends first comes first. */
export async function listMemberCampaigns(db: Db, member: Member, today: string): Promise<MemberCampaign[]> {
  const [campaigns, shownTo] = await Promise.all([runningAndComingCampaigns(db), readSurroundings(db, member, today)])
  const mine = await openTo(db, member.companyId, campaigns, shownTo.gained, today)
  const counted = await readCounted(db, member.companyId, mine)
  return mine.map((campaign) => show(campaign, counted, shownTo)).sort(byState)
}

/** @throws campaign.unknown, also for one that is not for the member's company */
export async function readMemberCampaign(
  db: Db,
  member: Member,
  id: string,
  today: string,
): Promise<MemberCampaignDetail> {
  const { companyId } = member
  const [campaign, shownTo] = await Promise.all([readCampaign(db, id), readSurroundings(db, member, today)])
  if (!(await isKnownTo(db, companyId, campaign, shownTo.gained, today))) throw unknownCampaign()
  const [counted, products] = await Promise.all([
    readCounted(db, companyId, [campaign]),
    countedProducts(db, companyId, campaign.terms, today),
  ])
  return {
    ...show(campaign, counted, shownTo),
    terms: textsFor(campaign, shownTo).terms,
    countsEverything: countsEverything(campaign.terms),
    products,
  }
}

interface Surroundings {
  readonly today: string
  readonly locale: Locale
  readonly settings: ClubSettings
  readonly gained: ReadonlyMap<string, Gained>
}

async function readSurroundings(db: Db, { id, companyId }: Member, today: string): Promise<Surroundings> {
  const [locale, settings, gained] = await Promise.all([
    localeOfMember(db, id),
    readClubSettings(db),
    pointsGained(db, companyId, today),
  ])
  return { today, locale, settings, gained }
}

async function isKnownTo(
  db: Db,
  companyId: string,
  campaign: Campaign,
  gained: ReadonlyMap<string, Gained>,
  today: string,
): Promise<boolean> {
  if (campaign.launchedAt === null) return false
  if (campaign.state !== 'scheduled' && campaign.state !== 'running') return gained.has(campaign.id)
  return (await openTo(db, companyId, [campaign], gained, today)).length > 0
}

/**
 * Those that a company can take part in: it is in the audience as of today and is not left out to compare with. One that it
 * has got points from stays its own, even if what it bought has taken it out of the audience.
 */
async function openTo(
  db: Db,
  companyId: string,
  campaigns: readonly Campaign[],
  gained: ReadonlyMap<string, Gained>,
  today: string,
): Promise<Campaign[]> {
  if (campaigns.length === 0) return []
  const [company, heldOut] = await Promise.all([
    audienceFactsOf(db, companyId),
    heldOutOf(
      db,
      companyId,
      campaigns.map(({ id }) => id),
    ),
  ])
  const isOpen = await Promise.all(
    campaigns.map(async ({ id, terms }) => {
      if (heldOut.has(id) || company.length === 0) return false
      return gained.has(id) || (await companiesIn(db, terms.audience, today, company)).length > 0
    }),
  )
  return campaigns.filter((_, index) => isOpen[index])
}

interface Counted {
  /** On the ladders of campaigns, in ten-thousandths. */
  readonly bought: ReadonlyMap<string, bigint>
  /** Of their budgets. */
  readonly spent: ReadonlyMap<string, number>
}

async function readCounted(db: Db, companyId: string, campaigns: readonly Campaign[]): Promise<Counted> {
  const ids = campaigns.map(({ id }) => id)
  const ladderOf = (id: string) => ladderCounter(id, companyId)
  const [ladders, spent] = await Promise.all([readCounters(db, ids.map(ladderOf)), budgetSpent(db, ids)])
  return { bought: new Map(ids.map((id) => [id, BigInt(ladders.get(ladderOf(id)) ?? 0)])), spent }
}

function show(campaign: Campaign, { bought, spent }: Counted, shownTo: Surroundings): MemberCampaign {
  const { id, terms, pictureHash, budgetPoints } = campaign
  const { today, settings, gained } = shownTo
  const { name, text } = textsFor(campaign, shownTo)
  const amount = bought.get(id) ?? 0n
  const state = stateOf(campaign)
  return {
    id,
    state,
    name,
    text,
    picture: pictureUrls(pictureHash),
    window: terms.window,
    daysLeft: state === 'running' ? daysBetween(today, terms.window.to) : null,
    currency: terms.conditions?.currency ?? settings.currency,
    gives: whatItGives(terms.effect, amount),
    limit: limitOf(terms, gained.get(id)),
    hasPointsLeft: budgetPoints === null || (spent.get(id) ?? 0) < budgetPoints,
    progress: { points: gained.get(id)?.window ?? 0, ladder: placeOnLadder(terms.effect, amount) },
  }
}

function stateOf({ state }: Campaign): MemberCampaign['state'] {
  if (state === 'scheduled') return 'coming'
  return state === 'running' ? 'running' : 'over'
}

function limitOf({ caps }: Campaign['terms'], gained: Gained | undefined): MemberCampaign['limit'] {
  if (caps?.perCompany === undefined) return null
  const { points, period } = caps.perCompany
  return { points, period, left: Math.max(0, points - (gained?.[period] ?? 0)) }
}

/** In the member's language; else in that of the club, else in any. The name is what statements have, at least. */
function textsFor({ texts, name }: Campaign, { locale, settings }: Surroundings) {
  const inOrder = [texts[locale], texts[settings.defaultLocale], texts.en, texts.sv, texts.nb]
  return inOrder.find((each) => each !== undefined && each.name !== '') ?? { name, text: '', terms: '' }
}

function byState(one: MemberCampaign, other: MemberCampaign): number {
  if (one.state !== other.state) return one.state === 'running' ? -1 : 1
  return one.state === 'running'
    ? one.window.to.localeCompare(other.window.to)
    : one.window.from.localeCompare(other.window.from)
}

const DAY_MS = 86_400_000

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS))
}
