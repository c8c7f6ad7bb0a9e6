import type { Db } from '@stamkund/database'
import {
  acceptsCurrency,
  type CompanyFacts,
  compileRuleSet,
  type Evaluation,
  evaluate,
  formatMoney,
  type LineFacts,
  type PurchaseFacts,
  parseMoney,
  type RuleSet,
} from '@stamkund/points-engine'
import { readCompany } from '../../customers/companies/index.ts'
import {
  findPolicy,
  maturityAndExpiry,
  type PolicyTerms,
  policyInForce,
  readPolicies,
  ruleSetOf,
  toTerms,
  unknownPolicy,
} from '../../points/policy/index.ts'
import { lineFactsOf, readProductFacts } from '../products/index.ts'
import { currencyWithoutRate, tooManyPoints } from './policy-preview.errors.ts'
import type { PolicyPreview, PreviewRequest } from './policy-preview.schema.ts'

/**
 * What a purchase would be given under a version of the policy, under terms that are not a version yet, or else under the
 * version in force on its day. Nothing is recorded.
 * @throws DomainError `policy.unknown`, `policy.none_in_force`, `company.unknown`, `policy_preview.*`
 */
export async function previewPolicy(db: Db, request: PreviewRequest): Promise<PolicyPreview> {
  const { currency, occurredOn, companyId, lines } = request.purchase
  const { policyId, terms, ruleSet } = await chosenPolicy(db, request)
  if (!acceptsCurrency(ruleSet, currency)) throw currencyWithoutRate(currency)
  const company = await companyFacts(db, companyId)
  const product = await readProductFacts(
    db,
    lines.map(({ sku }) => sku),
  )
  const facts = lines.map(({ sku, quantity, netAmount, unitCost }, index) => {
    const money = { quantity: parseMoney(quantity), netAmount: parseMoney(netAmount) }
    const line = { lineNo: index + 1, sku, ...money, unitCost: unitCost === null ? null : parseMoney(unitCost) }
    return lineFactsOf(line, product(sku, occurredOn))
  })
  const evaluation = evaluateWithinBounds(ruleSet, { occurredOn, currency, company, lines: facts })
  const { availableOn, expiresOn } = maturityAndExpiry(terms, occurredOn)
  return {
    policyId,
    points: evaluation.points,
    availableOn: availableOn === 'infinity' ? null : availableOn,
    expiresOn,
    lines: facts.map((line, index) => ({
      ...toPreviewedLine(line, evaluation.lines[index]),
      productId: product(line.sku, occurredOn)?.productId ?? null,
    })),
  }
}

interface ChosenPolicy {
  readonly policyId: string | null
  readonly terms: PolicyTerms
  readonly ruleSet: RuleSet
}

async function chosenPolicy(db: Db, { policyId, terms, purchase }: PreviewRequest): Promise<ChosenPolicy> {
  if (terms !== undefined) {
    const unsaved = toTerms(terms)
    return { policyId: null, terms: unsaved, ruleSet: compileRuleSet(unsaved) }
  }
  const policy =
    policyId === undefined ? policyInForce(await readPolicies(db), purchase.occurredOn) : await findPolicy(db, policyId)
  if (policy === undefined) throw unknownPolicy()
  return { policyId: policy.id, terms: policy.terms, ruleSet: ruleSetOf(policy) }
}

async function companyFacts(db: Db, companyId: string | undefined): Promise<CompanyFacts> {
  if (companyId === undefined) return { id: 'anyone', tier: null }
  const { id, industry, country, salesRepId } = await readCompany(db, companyId)
  return { id, tier: null, industry, country, salesRepId }
}

function evaluateWithinBounds(ruleSet: RuleSet, purchase: PurchaseFacts): Evaluation {
  try {
    return evaluate(ruleSet, purchase)
  } catch (error) {
    // The engine refuses sums beyond what an integer holds exactly.
    throw error instanceof RangeError ? tooManyPoints(error) : error
  }
}

function toPreviewedLine({ lineNo, sku, band, unitCost }: LineFacts, line: Evaluation['lines'][number] | undefined) {
  return {
    lineNo,
    sku,
    band,
    unitCost: unitCost === null ? null : formatMoney(unitCost),
    noAwardReason: line?.noAwardReason ?? null,
    awards: (line?.awards ?? []).map(({ explanation, ...award }) => ({ ...award, reason: { ...explanation } })),
  }
}
