import type { Tx } from '@stamkund/database'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { publishRule } from '../../points/award-rules/index.ts'
import type { Campaign } from './campaign.queries.ts'
import { readHoldout } from './holdout.queries.ts'
import { insertLaunch, type Launch } from './launch.queries.ts'
import type { CampaignTerms } from './terms.schema.ts'
import { toRule } from './to-rule.ts'

/** Puts terms into force, for all but the companies that are held out. @returns the number of the version */
export async function publishTerms(
  tx: Tx,
  occasion: Occasion,
  campaign: Pick<Campaign, 'id' | 'name' | 'texts'>,
  {
    kind,
    terms,
    budgetPoints,
  }: {
    readonly kind: 'launch' | 'change' | 'resumption'
    readonly terms: CampaignTerms
    readonly budgetPoints: number | null
  },
): Promise<number> {
  const heldOut = (await readHoldout(tx, campaign.id)).filter(({ isHeldOut }) => isHeldOut)
  const rule = toRule(terms, {
    name: await nameForMembers(tx, campaign),
    budgetPoints,
    heldOut: heldOut.map(({ companyId }) => companyId),
  })
  const isBackDated = kind === 'launch' && terms.window.from < occasion.today
  const validFrom = isBackDated ? terms.window.from : occasion.today
  const { version } = await publishRule(tx, occasion, { campaignId: campaign.id, rule, validFrom })
  await note(tx, occasion, campaign.id, { version, kind, validFrom, terms, budgetPoints })
  return version
}

/** Lets a campaign give nothing for what is recorded from now on and dated today or later. */
export async function publishNothing(
  tx: Tx,
  occasion: Occasion,
  campaignId: string,
  kind: 'pause' | 'end',
): Promise<void> {
  const validFrom = occasion.today
  const { version } = await publishRule(tx, occasion, { campaignId, rule: null, validFrom })
  await note(tx, occasion, campaignId, { version, kind, validFrom, terms: null, budgetPoints: null })
}

function note(
  tx: Tx,
  { actor, now }: Occasion,
  campaignId: string,
  launch: Omit<Launch, 'publishedAt' | 'publishedBy'>,
): Promise<void> {
  return insertLaunch(tx, campaignId, { ...launch, publishedAt: now, publishedBy: actor.id })
}

/** Statements show it to members. */
async function nameForMembers(tx: Tx, { name, texts }: Pick<Campaign, 'name' | 'texts'>): Promise<string> {
  const { defaultLocale } = await readClubSettings(tx)
  return texts[defaultLocale]?.name || name
}
