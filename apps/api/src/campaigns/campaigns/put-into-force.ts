import { randomBytes } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { readClasses } from '../../customers/segments/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'
import { type Drawable, drawHoldout } from '../measurement/index.ts'
import { companiesIn } from './audience-members.ts'
import { type Campaign, updateCampaign } from './campaign.queries.ts'
import { insertHoldout } from './holdout.queries.ts'
import { noteChange, plannedChanges } from './note-change.ts'
import { publishTerms } from './publish-terms.ts'
import { readCampaign } from './read-campaign.ts'
import { stateOn } from './states.ts'

/** Whom to leave out, and the seed that their draw can be repeated from. */
export type Draw = (
  companies: readonly Drawable[],
  shareBasisPoints: number,
) => { readonly seed: string; readonly heldOut: ReadonlySet<string> }

/** Launches a campaign that is ready: draws whom it is compared with, and publishes its rule. */
export async function putIntoForce(
  tx: Tx,
  campaign: Campaign,
  budgetPoints: number | null,
  occasion: Occasion,
  draw: Draw = drawByChance,
): Promise<Campaign> {
  const { id, terms } = campaign
  const holdoutSeed = await drawWhomToLeaveOut(tx, campaign, occasion.today, draw)
  const state = stateOn(terms.window, occasion.today)
  const version = await publishTerms(tx, occasion, campaign, { kind: 'launch', terms, budgetPoints })
  await updateCampaign(tx, id, { state, holdoutSeed, budgetPoints, launchedAt: occasion.now }, occasion.now)
  await noteChange(tx, occasion, 'campaign.launched', id, {
    state: { before: campaign.state, after: state },
    ruleVersion: { before: null, after: version },
    budgetPoints: { before: null, after: budgetPoints },
  })
  await emitEvents(tx, occasion, {
    type: 'campaign.launched',
    companyId: null,
    payload: { campaignId: id, ...terms.window, budgetPoints },
  })
  return readCampaign(tx, id)
}

/** Puts other terms into force, of a campaign that was launched; of a paused one, once it is resumed. */
export async function putChangeIntoForce(
  tx: Tx,
  campaign: Campaign,
  { terms, budgetPoints }: Pick<Campaign, 'terms' | 'budgetPoints'>,
  occasion: Occasion,
): Promise<void> {
  const { id } = campaign
  const isPaused = campaign.state === 'paused'
  if (!isPaused) await publishTerms(tx, occasion, campaign, { kind: 'change', terms, budgetPoints })
  const state = isPaused ? 'paused' : stateOn(terms.window, occasion.today)
  await updateCampaign(tx, id, { state, terms, budgetPoints }, occasion.now)
  await noteChange(tx, occasion, 'campaign.terms_changed', id, {
    ...plannedChanges({ terms: campaign.terms }, { terms }),
    ...(budgetPoints !== campaign.budgetPoints && {
      budgetPoints: { before: campaign.budgetPoints, after: budgetPoints },
    }),
  })
}

/** @returns the seed; null: everybody gets it */
async function drawWhomToLeaveOut(
  tx: Tx,
  { id, terms, holdoutShareBasisPoints }: Campaign,
  today: string,
  draw: Draw,
): Promise<string | null> {
  if (holdoutShareBasisPoints === 0) return null
  const companies = await companiesIn(tx, terms.audience, today)
  const classes = await readClasses(
    tx,
    companies.map(({ id: companyId }) => ({ companyId, day: today })),
  )
  const drawable = companies.map(({ id: companyId }) => ({
    id: companyId,
    stratum: classes.get(`${companyId} ${today}`)?.salesClass ?? '-',
  }))
  const { seed, heldOut } = draw(drawable, holdoutShareBasisPoints)
  const measured = drawable.map(({ id: companyId, stratum }) => ({
    companyId,
    stratum,
    isHeldOut: heldOut.has(companyId),
  }))
  await insertHoldout(tx, id, measured)
  return seed
}

function drawByChance(companies: readonly Drawable[], shareBasisPoints: number): ReturnType<Draw> {
  const seed = randomBytes(16).toString('hex')
  return { seed, heldOut: drawHoldout(companies, shareBasisPoints, seed) }
}
