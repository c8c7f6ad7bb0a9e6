import type { Tx } from '@stamkund/database'
import {
  asksCountersOn,
  type Charge,
  type Counters,
  countersOf,
  countersOfCompany,
  type RuleSet,
} from '@stamkund/points-engine'
import {
  addToCounters,
  type Budget,
  type CeilingCharge,
  chargeWithin,
  lockCounters,
  readCounters,
} from '../../points/award-rules/index.ts'
import { policyInForce } from '../../points/policy/index.ts'
import { buyerFacts } from './buyer-facts.ts'
import type { Candidate, Sifted } from './candidates.ts'
import type { RecordingFacts } from './gather-facts.ts'

/** A budget that a delivery gives from, and how much others may give meanwhile without it having been too much. */
interface BudgetUse {
  readonly budget: Budget
  readonly slack: number
}

/**
 * The counters that decide about a delivery, as they stand after each of its documents. A company's own are nobody else's
 * while the company is locked. Budgets are everybody's: with plenty left they are read without a lock and added to in the
 * end, where it turns out whether it was enough; near their end, and after it was not, they are locked.
 */
export class RunningCounters {
  private readonly namesOf: ReadonlyMap<Candidate, readonly string[]>
  /** As they stood when they were read. */
  private readonly stood = new Map<string, number>()
  private readonly changes = new Map<string, number>()
  private readonly uses = new Map<string, BudgetUse>()

  private constructor(namesOf: ReadonlyMap<Candidate, readonly string[]>) {
    this.namesOf = namesOf
  }

  /**
   * Reads, and locks where that is needed, what the documents may read or charge.
   * @param known where some of them stand
   */
  static async of(
    tx: Tx,
    candidates: readonly Candidate[],
    facts: RecordingFacts,
    known: ReadonlyMap<string, number>,
  ): Promise<RunningCounters> {
    const namesOf = new Map<Candidate, readonly string[]>()
    const all = new Map<string, Budget | undefined>()
    for (const candidate of candidates) {
      const ruleSet = countingRules(candidate, facts)
      if (ruleSet === null) continue
      const { occurredOn } = candidate.document
      const names = countersOf(ruleSet, buyerFacts(candidate, facts))
      namesOf.set(candidate, names)
      for (const name of names) {
        for (const own of inGroup(name, candidate)) all.set(own, facts.rules.budgetOf(own, occurredOn))
      }
    }
    const counters = new RunningCounters(namesOf)
    await counters.read(tx, all, known)
    return counters
  }

  private async read(
    tx: Tx,
    wanted: ReadonlyMap<string, Budget | undefined>,
    known: ReadonlyMap<string, number>,
  ): Promise<void> {
    const names = [...wanted.keys()].sort()
    const isLocked = contested.size > 0 && names.some((name) => contested.has(name)) ? isEverybodys : isOfPolicy
    const unlocked = names.filter((name) => !isLocked(name))
    const [read, locked] = await Promise.all([
      readCounters(
        tx,
        unlocked.filter((name) => !known.has(name)),
      ),
      lockCounters(tx, names.filter(isLocked)),
    ])
    const free = new Map(unlocked.map((name) => [name, known.get(name) ?? read.get(name) ?? 0]))
    const tight = unlocked.filter((name) => isTight(wanted.get(name), free.get(name)))
    for (const name of tight) contested.add(name)
    // One that is tight is locked with all others, in one order.
    const late = tight.length === 0 ? [] : await lockCounters(tx, names.filter(isEverybodys))
    for (const [name, value] of [...free, ...locked, ...late]) this.stood.set(name, value)
  }

  /** Reads more of them, of companies that are locked. */
  async know(tx: Tx, names: readonly string[]): Promise<void> {
    const unknown = names.filter((name) => !this.stood.has(name))
    const values = await readCounters(tx, unknown)
    for (const name of unknown) this.stood.set(name, values.get(name) ?? 0)
  }

  /** As a document's rules see them: what companies used that were merged into its own counts for that. */
  seenBy(candidate: Candidate): Counters {
    const names = this.namesOf.get(candidate) ?? []
    return new Map(names.map((name) => [name, inGroup(name, candidate).reduce((sum, own) => sum + this.at(own), 0)]))
  }

  at(name: string): number {
    return Math.max((this.stood.get(name) ?? 0) + (this.changes.get(name) ?? 0), 0)
  }

  /** What a document of a day was given. */
  charge(charges: readonly Charge[], { rules }: RecordingFacts, day: string): void {
    for (const { counter, amount } of charges) {
      this.change(counter, amount)
      const budget = rules.budgetOf(counter, day)
      if (budget === undefined) continue
      const left = budget.points - this.at(counter)
      this.uses.set(counter, { budget, slack: Math.min(this.uses.get(counter)?.slack ?? left, left) })
    }
  }

  /** What returns took back. */
  giveBack(amounts: ReadonlyMap<string, number>): void {
    for (const [name, amount] of amounts) this.change(name, -amount)
  }

  private change(name: string, amount: number): void {
    this.changes.set(name, (this.changes.get(name) ?? 0) + amount)
  }

  /**
   * Writes what has changed.
   * @returns the budgets that are used up by it
   * @throws BudgetContested when others have taken what this delivery was given: it is decided again, under a lock
   */
  async settle(tx: Tx): Promise<Budget[]> {
    const charges = this.chargesWithin()
    if (charges !== null) {
      chargeWithin(tx, charges, (name) => contested.add(name))
      return []
    }
    const values = await addToCounters(tx, this.changes)
    const usedUp: Budget[] = []
    for (const [name, { budget, slack }] of this.uses) {
      const after = values.get(name) ?? 0
      const before = after - (this.changes.get(name) ?? 0)
      if (before - (this.stood.get(name) ?? 0) > slack) {
        contested.add(name)
        throw new BudgetContested(name)
      }
      if (before < budget.points && after >= budget.points) usedUp.push(budget)
    }
    return usedUp
  }

  /** What is added, where budgets are so far from their end that it need not be looked at afterwards; else null. */
  private chargesWithin(): Map<string, CeilingCharge> | null {
    const charges = new Map<string, CeilingCharge>()
    for (const [name, amount] of this.changes) {
      const use = this.uses.get(name)
      const ceiling = use ? Math.min(this.at(name) + use.slack, use.budget.points - 1) : null
      if (amount < 0 || (ceiling !== null && this.at(name) > ceiling)) return null
      charges.set(name, { amount, ceiling })
    }
    return charges
  }
}

/** Where counters of companies stand that their invoices may read or charge, before anything is known of the buyers. */
export async function readCompanyCounters(
  tx: Tx,
  candidates: readonly Candidate[],
  sifted: Pick<Sifted, 'rules' | 'policies'>,
): Promise<Map<string, number>> {
  const names = new Set<string>()
  for (const candidate of candidates) {
    const ruleSet = countingRules(candidate, sifted)
    if (ruleSet === null) continue
    for (const name of countersOfCompany(ruleSet, candidate.company.id, candidate.document.occurredOn)) {
      if (!isOfPolicy(name) && !contested.has(name)) for (const own of inGroup(name, candidate)) names.add(own)
    }
  }
  const values = await readCounters(tx, [...names])
  return new Map([...names].map((name) => [name, values.get(name) ?? 0]))
}

/** The rules for a document, if any of them depends on counters. */
function countingRules(
  { document: { kind, occurredOn } }: Candidate,
  { rules, policies }: Pick<Sifted, 'rules' | 'policies'>,
): RuleSet | null {
  if (kind !== 'invoice') return null
  const ruleSet = rules.ruleSetOf(policyInForce(policies, occurredOn))
  return asksCountersOn(ruleSet, occurredOn) ? ruleSet : null
}

/** Budgets that this process has seen near their end. */
const contested = new Set<string>()

/** Under a fiftieth of it left. */
function isTight(budget: Budget | undefined, value = 0): boolean {
  return budget !== undefined && (budget.points - value) * 50 < budget.points
}

/** Limits of a policy are asked for without locking companies from others. */
function isOfPolicy(name: string): boolean {
  return name.startsWith('company::policy:')
}

function isEverybodys(name: string): boolean {
  return name.startsWith('budget:') || isOfPolicy(name)
}

/** To PostgreSQL's mind a serialization failure, so that the transaction is tried again. */
class BudgetContested extends Error {
  readonly code = '40001'

  constructor(counter: string) {
    super(`${counter} was nearly used up by others at the same moment`)
  }
}

/** A counter of a company is one counter for each company of its group; any other is itself. */
function inGroup(name: string, { company, companyIds }: Candidate): readonly string[] {
  return companyIds.length > 1 && name.endsWith(`:${company.id}`)
    ? companyIds.map((id) => counterOfOther(name, company.id, id))
    : [name]
}

/** The same counter of another company: its name ends with the company's id. */
export function counterOfOther(name: string, companyId: string, otherId: string): string {
  return `${name.slice(0, -companyId.length)}${otherId}`
}
