import type { Db } from '@stamkund/database'
import type { Page } from '../../platform/page.ts'
import { pictureUrls } from '../../platform/pictures/index.ts'
import { budgetSpent } from '../../points/award-rules/index.ts'
import { budgetToday } from './budget.ts'
import type { Campaign } from './campaign.queries.ts'
import type { CampaignAnswer, CampaignFilter, ListedCampaign, Publication } from './campaign.schema.ts'
import { countHeldOut } from './holdout.queries.ts'
import { type Approval, lastApproval, nameOfStaff, readLaunches } from './launch.queries.ts'
import { findListed } from './listed-campaigns.queries.ts'
import { readCampaign } from './read-campaign.ts'

/** A campaign as staff see it. */
export async function answerCampaign(db: Db, campaign: Campaign, today: string): Promise<CampaignAnswer> {
  const { id, createdBy, pictureHash, holdoutSeed, budgetPoints, ...rest } = campaign
  const [spent, approval, launches, heldOut, createdByName] = await Promise.all([
    budgetSpent(db, [id]),
    lastApproval(db, id),
    readLaunches(db, id),
    countHeldOut(db, id),
    nameOfStaff(db, createdBy),
  ])
  const points = campaign.launchedAt === null ? await budgetToday(db, campaign.terms, today) : budgetPoints
  return {
    ...rest,
    id,
    picture: pictureUrls(pictureHash),
    heldOutCompanies: holdoutSeed === null ? null : heldOut,
    budget: toBudget(points, spent.get(id)),
    ruleVersion: launches[0]?.version ?? null,
    approval: approval === undefined ? null : toApproval(approval),
    createdBy,
    createdByName,
    ...toDates(campaign),
  }
}

/** Last created first, with what of each has been given. */
export async function listCampaigns(db: Db, filter: CampaignFilter): Promise<Page<ListedCampaign>> {
  const { items, nextCursor } = await findListed(db, filter)
  const spent = await budgetSpent(
    db,
    items.map(({ id }) => id),
  )
  return {
    nextCursor,
    items: items.map(({ pictureHash, budgetPoints, ...row }) => ({
      ...row,
      picture: pictureUrls(pictureHash),
      budget: toBudget(budgetPoints, spent.get(row.id)),
      ...toDates(row),
    })),
  }
}

/** All that a campaign put into force, last first. @throws campaign.unknown */
export async function listPublications(db: Db, id: string): Promise<Publication[]> {
  await readCampaign(db, id)
  const launches = await readLaunches(db, id)
  return launches.map(({ publishedAt, ...launch }) => ({ ...launch, publishedAt: publishedAt.toISOString() }))
}

function toBudget(points: number | null, spent = 0): CampaignAnswer['budget'] {
  return points === null
    ? { points, spentPoints: null, isUsedUp: false }
    : { points, spentPoints: spent, isUsedUp: spent >= points }
}

function toApproval({ requestedAt, decidedAt, ...approval }: Approval): CampaignAnswer['approval'] {
  return { ...approval, requestedAt: requestedAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null }
}

type Dates = Pick<Campaign, 'launchedAt' | 'endedAt' | 'archivedAt' | 'createdAt' | 'updatedAt'>

function toDates({ launchedAt, endedAt, archivedAt, createdAt, updatedAt }: Dates) {
  return {
    launchedAt: launchedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    archivedAt: archivedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}
