import type { Db } from '@stamkund/database'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { asksOf, type PublishableRule, readRuleVersions, versionsInForce } from '../../points/award-rules/index.ts'
import { type PolicyVersion, policyInForce, readPolicies } from '../../points/policy/index.ts'
import { budgetOf, type CampaignTerms, readHoldout, toRule } from '../campaigns/index.ts'
import type { DocumentsWanted } from './recorded-documents.queries.ts'
import { Replay } from './replay.ts'
import { countersFrom, rulesBeside } from './rules-beside.ts'
import type { SimulationRow } from './simulations.queries.ts'
import { type Days, windowBefore } from './windows.ts'

/** The replays of a simulation, one for each of its drafts, and what they have to be fed. */
export interface PlannedReplays {
  readonly draft: Replay
  readonly comparedWith: Replay | null
  readonly wanted: DocumentsWanted
  readonly policies: readonly PolicyVersion[]
  readonly currency: string
}

type Asked = Pick<
  SimulationRow,
  'campaignId' | 'terms' | 'comparedTerms' | 'comparedCampaignId' | 'periodFrom' | 'periodTo' | 'policyVersionId'
>

/** @param today whose policy turns a budget of money into points, as a launch today would */
export async function planReplays(db: Db, asked: Asked, today: string): Promise<PlannedReplays> {
  const period = { from: asked.periodFrom, to: asked.periodTo }
  const { campaignId } = asked
  const comparedId = asked.comparedCampaignId ?? campaignId
  const [{ currency, timeZone }, all, versions, heldOut, heldOutOfCompared] = await Promise.all([
    readClubSettings(db),
    readPolicies(db),
    readRuleVersions(db),
    readHeldOut(db, campaignId),
    readHeldOut(db, comparedId),
  ])
  const fixed = all.find(({ id }) => id === asked.policyVersionId)
  const policyOn = (day: string) => fixed ?? policyInForce(all, day)
  const policies = fixed ? [fixed] : inForceWithin(all, period)
  const costPerPoint = policyOn(today).terms.costPerPointTenthousandths
  // Of the campaigns themselves only the drafts count; one takes the place of the other.
  const published = versionsInForce(versions.filter((one) => ![campaignId, comparedId].includes(one.campaignId)))
  const starts: (string | null)[] = []
  const plan = (terms: CampaignTerms, id: string | null, heldOut: readonly string[]) => {
    const budgetPoints = budgetOf(terms, costPerPoint)
    const draft: PublishableRule = toRule(terms, { name: 'Draft', budgetPoints, heldOut })
    const beside = rulesBeside(draft, published, policies.map(termsOf), period)
    const counted = countersFrom(beside, policies.map(termsOf), period)
    const asks = asksOf([...beside, { ...draft, id: 'draft' }]).history
    starts.push(asks === null ? earlier(windowBefore(draft.window, period).from, counted) : null)
    const history = asks === null ? 'none' : asks.productDays === 0 ? 'days' : 'goods'
    return new Replay({
      period,
      draft,
      campaignId: id,
      beside,
      policies,
      policyOn,
      currency,
      history,
      countersFrom: counted,
    })
  }
  const { terms, comparedTerms } = asked
  const draft = plan(terms, campaignId, heldOut)
  const comparedWith = comparedTerms === null ? null : plan(comparedTerms, comparedId, heldOutOfCompared)
  const from = starts.includes(null) ? null : (starts.sort().at(0) ?? null)
  return { draft, comparedWith, wanted: { from, to: period.to, timeZone }, policies, currency }
}

async function readHeldOut(db: Db, campaignId: string | null): Promise<string[]> {
  const holdout = campaignId === null ? [] : await readHoldout(db, campaignId)
  return holdout.filter(({ isHeldOut }) => isHeldOut).map(({ companyId }) => companyId)
}

function inForceWithin(all: readonly PolicyVersion[], { from, to }: Days): PolicyVersion[] {
  const days = [from, ...all.map(({ validFrom }) => validFrom).filter((day) => day > from && day <= to)]
  return [...new Set(days.map((day) => policyInForce(all, day)))]
}

function termsOf({ terms }: PolicyVersion) {
  return terms
}

function earlier(one: string, other: string | null): string {
  return other !== null && other < one ? other : one
}
