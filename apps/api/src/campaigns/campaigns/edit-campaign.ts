import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '@stamkund/database'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { askForApproval } from './ask-for-approval.ts'
import { isTextMissing, textFault } from './blocking.ts'
import { budgetToday, isMoreThan } from './budget.ts'
import { awaitsApproval, hasBegun, hasEnded, isMeasured, notReady } from './campaign.errors.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import type { CampaignChanges } from './campaign.schema.ts'
import { checkedTerms } from './check-terms.ts'
import { lastApproval } from './launch.queries.ts'
import { needsApproval } from './needs-approval.ts'
import { noteChange, plannedChanges } from './note-change.ts'
import { putChangeIntoForce } from './put-into-force.ts'
import { lockedCampaignAt, readCampaign } from './read-campaign.ts'
import { isInMotion } from './states.ts'
import type { CampaignTerms } from './terms.schema.ts'

/**
 * Changes a campaign. Terms of one that was launched become a new version, or wait for a second person. An edit that changes
 * nothing leaves the version as it is.
 * @param version the one that the caller read
 * @throws campaign.unknown, request.changed_meanwhile, campaign.has_ended, campaign.awaits_approval, campaign.has_begun,
 *   campaign.is_measured, campaign.not_ready, campaign.invalid_terms
 */
export async function editCampaign(
  tx: Tx,
  id: string,
  version: number,
  given: CampaignChanges,
  occasion: Occasion,
): Promise<Campaign> {
  const before = await lockedCampaignAt(tx, id, version)
  if (before.state === 'ended' || before.state === 'archived') throw hasEnded()
  const { terms: asked, ...fields } = given
  const terms = asked === undefined ? before.terms : await checkedTerms(tx, asked)
  const isOther = !isDeepStrictEqual(terms, before.terms)
  const otherHoldout =
    (fields.holdoutShareBasisPoints ?? before.holdoutShareBasisPoints) !== before.holdoutShareBasisPoints
  if (otherHoldout && isInMotion(before.state)) throw isMeasured()
  if ((isOther || otherHoldout) && (await isWaiting(tx, before))) throw awaitsApproval()

  const isLaunched = isInMotion(before.state)
  if (isLaunched && given.texts !== undefined) await assertReadable(tx, given.texts)
  await changeFields(tx, before, { ...given, ...(isLaunched ? { terms: before.terms } : { terms }) }, occasion)
  if (isLaunched && isOther) await changeTerms(tx, before, terms, occasion)
  return readCampaign(tx, id)
}

async function changeFields(tx: Tx, before: Campaign, given: CampaignChanges, occasion: Occasion): Promise<void> {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const changes = plannedChanges(plannedOf(before), { ...plannedOf(before), ...fields })
  if (Object.keys(changes).length === 0) return
  await updateCampaign(tx, before.id, fields, occasion.now)
  await noteChange(tx, occasion, 'campaign.changed', before.id, changes)
}

function plannedOf({ name, terms, texts, goal, holdoutShareBasisPoints }: Campaign) {
  return { name, terms, texts, goal, holdoutShareBasisPoints }
}

async function changeTerms(tx: Tx, before: Campaign, terms: CampaignTerms, occasion: Occasion): Promise<void> {
  assertMayMove(before.terms.window, terms.window, occasion.today)
  const budgetPoints = await budgetToday(tx, terms, occasion.today)
  const current = await readCampaign(tx, before.id)
  if (isMoreThan(budgetPoints, before.budgetPoints) && (await needsApproval(tx, budgetPoints))) {
    await askForApproval(tx, current, { terms, budgetPoints }, occasion)
  } else {
    await putChangeIntoForce(tx, current, { terms, budgetPoints }, occasion)
  }
}

/** What has begun has begun, and days that are past stay as they were. @throws campaign.has_begun */
export function assertMayMove(before: CampaignTerms['window'], after: CampaignTerms['window'], today: string): void {
  const hasMoved = after.from !== before.from
  if (after.to < today || (hasMoved && (before.from <= today || after.from < today))) throw hasBegun()
}

/** Members must have something to read. @throws campaign.not_ready */
async function assertReadable(tx: Tx, texts: Campaign['texts']): Promise<void> {
  const { defaultLocale } = await readClubSettings(tx)
  if (isTextMissing(texts, defaultLocale)) throw notReady([textFault(defaultLocale)])
}

async function isWaiting(tx: Tx, { id }: Campaign): Promise<boolean> {
  return (await lastApproval(tx, id))?.state === 'waiting'
}
