import assert from 'node:assert/strict'
import { compileRuleSet, evaluate, type PurchaseFacts } from '@stamkund/points-engine'
import { evaluateByHand } from '../engine/by-hand.ts'
import { matchByJsonRules } from '../engine/by-json-rules.ts'
import { POLICY, RULES } from '../engine/campaign-rules.ts'
import { PURCHASES } from '../engine/purchases.ts'
import { medians, rate } from '../harness/compare.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'

/** Purchases of one line under 20 campaign rules, against the same rules written by hand as one plain function. */
export async function engine({ isQuick }: BenchOptions): Promise<Measurement[]> {
  const ruleSet = compileRuleSet(POLICY, RULES)
  const byEngine = (purchase: PurchaseFacts) => evaluate(ruleSet, purchase)
  const byJsonRules = matchByJsonRules(RULES)
  for (const purchase of PURCHASES) await assertSame(purchase)

  const seconds = isQuick ? 0.2 : 1
  const times = (work: (purchase: PurchaseFacts) => unknown) => () => rate(async () => repeat(work, seconds))
  const measures = [times(byEngine), times(evaluateByHand), () => rate(() => repeatAsync(byJsonRules, seconds))]
  for (const measure of measures) await measure()
  const [ours = 0, limit = 0, others = 0] = await medians(isQuick ? 1 : 7, measures)
  const note = `json-rules-engine, which only finds the rules: ${Math.round(others).toLocaleString('en')}`
  return [measurement('engine, 1 line, 20 campaign rules', 'purchases/s', { ours, limit }, 0.3, note)]

  async function assertSame(purchase: PurchaseFacts): Promise<void> {
    const evaluation = byEngine(purchase)
    assert.deepEqual(evaluateByHand(purchase), evaluation)
    const [line] = evaluation.lines
    if (line?.noAwardReason !== null) return
    const matched = new Set(await byJsonRules(purchase))
    for (const { ruleId } of line.awards.slice(1)) assert.ok(ruleId === 'tier' || matched.has(ruleId), ruleId)
  }
}

function repeat(work: (purchase: PurchaseFacts) => unknown, seconds: number): number {
  const until = performance.now() + seconds * 1000
  let done = 0
  while (performance.now() < until) {
    for (const purchase of PURCHASES) work(purchase)
    done += PURCHASES.length
  }
  return done
}

async function repeatAsync(work: (purchase: PurchaseFacts) => Promise<unknown>, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  let done = 0
  while (performance.now() < until) {
    for (const purchase of PURCHASES) await work(purchase)
    done += PURCHASES.length
  }
  return done
}
