import type { PurchaseFacts, ReturnedLine } from '@stamkund/points-engine'
import type { Stage } from './stages.ts'
import type { Account } from './tally.ts'
import { type KeptLine, type Verdict, World } from './world.ts'

/** What is kept of a line that comes back. */
export interface KeptVerdict {
  readonly withDraft: KeptLine
  readonly withoutDraft: KeptLine | null
}

/** Points that a return takes. */
export interface Lost {
  readonly account: Account
  /** More than without the draft; below zero where it takes less. */
  readonly points: number
  /** Of the draft's own. */
  readonly awarded: number
}

/** The world with the draft and the one without it: what the draft costs is the difference. */
export class TwoWorlds {
  readonly #withDraft = new World<Account | null>()
  readonly #withoutDraft = new World<Account | null>()

  /** Where the draft's counters stand: what companies have bought on a ladder, what was given of a budget. */
  get counters(): ReadonlyMap<string, number> {
    return this.#withDraft.counters
  }

  decide({ withDraft, withoutDraft }: Stage, facts: PurchaseFacts): Verdict {
    return {
      withDraft: this.#withDraft.evaluate(withDraft, facts),
      withoutDraft: withoutDraft && this.#withoutDraft.evaluate(withoutDraft, facts),
    }
  }

  /** @param accountAt of the line with that index; null: it is replayed for the counters alone */
  record(stage: Stage, facts: PurchaseFacts, verdict: Verdict, accountAt: (index: number) => Account | null): void {
    this.#withDraft.record(stage.withDraft, facts, verdict.withDraft, accountAt)
    if (stage.withoutDraft === null || verdict.withoutDraft === null) return
    this.#withoutDraft.record(stage.withoutDraft, facts, verdict.withoutDraft, accountAt)
  }

  /** Null: there is nothing to be taken back of the line. */
  keep(stage: Stage, facts: PurchaseFacts, verdict: Verdict, index: number): KeptVerdict | null {
    const { withoutDraft, turn } = stage
    if (withoutDraft === null || verdict.withoutDraft === null) {
      const ofDraft = this.#withDraft.keep(stage.withDraft, facts, verdict.withDraft, index, turn?.ruleId ?? null)
      return isNothing(ofDraft) ? null : { withDraft: ofDraft, withoutDraft: null }
    }
    const withDraft = this.#withDraft.keep(stage.withDraft, facts, verdict.withDraft, index, null)
    const other = this.#withoutDraft.keep(withoutDraft, facts, verdict.withoutDraft, index, null)
    return isNothing(withDraft) && isNothing(other) ? null : { withDraft, withoutDraft: other }
  }

  /** @param returned how much of the line has come back by now */
  takeBack({ withDraft, withoutDraft }: KeptVerdict, account: Account | null, returned: ReturnedLine): Lost[] {
    const lost: Lost[] = []
    for (const { line, ruleId, points } of this.#withDraft.takeBack(withDraft, account, returned)) {
      const awarded = ruleId === line?.turn.ruleId ? points : 0
      // What other rules lose counts against what they lose without the draft.
      if (line !== null && (withoutDraft !== null || awarded > 0)) lost.push({ account: line, points, awarded })
    }
    if (withoutDraft === null) return lost
    for (const { line, points } of this.#withoutDraft.takeBack(withoutDraft, account, returned)) {
      if (line !== null) lost.push({ account: line, points: -points, awarded: 0 })
    }
    return lost
  }
}

function isNothing({ awards, counted }: KeptLine): boolean {
  return awards.length === 0 && counted.length === 0
}
