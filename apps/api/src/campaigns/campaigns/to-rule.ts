import type { PublishableRule } from '../../points/award-rules/index.ts'
import type { CampaignTerms } from './terms.schema.ts'

export interface RuleOptions {
  /** As awards and statements name it. */
  readonly name: string
  /** In total, as `budgetOf` has it; null: no limit. */
  readonly budgetPoints: number | null
  /** Companies that are left out, to compare with. */
  readonly heldOut?: readonly string[]
}

/** What a campaign's terms are to the points engine. */
export function toRule(terms: CampaignTerms, { name, budgetPoints, heldOut = [] }: RuleOptions): PublishableRule {
  const { budgetMoney: _, caps: { budget: __, ...caps } = {}, audience, ...rest } = terms
  return {
    ...rest,
    name,
    audience:
      heldOut.length === 0
        ? audience
        : { kind: 'and', of: [audience, { kind: 'not', of: { kind: 'companies', ids: heldOut } }] },
    caps: { ...caps, ...(budgetPoints !== null && { budget: budgetPoints }) },
  }
}
