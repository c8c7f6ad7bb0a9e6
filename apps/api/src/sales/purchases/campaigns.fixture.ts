import type { AwardRule } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import type { TestApp } from '../../../test/test-app.ts'
import { type PublishableRule, publishRule } from '../../points/award-rules/index.ts'

/** 50 points per purchase for everybody in 2026, unless `change` says otherwise. */
export function rule(change: Partial<AwardRule> = {}): PublishableRule {
  return {
    name: 'Campaign',
    priority: 0,
    exclusiveGroup: null,
    window: { from: '2026-01-01', to: '2026-12-31' },
    audience: { kind: 'all' },
    effect: { kind: 'points_per_purchase', points: 50 },
    ...change,
  }
}

/** Publishes a rule of a new campaign, or of a known one, on a day. @returns the campaign's id */
export async function publish(
  { inTransaction }: Pick<TestApp, 'inTransaction'>,
  published: PublishableRule | null,
  { campaignId = newId(), today, validFrom = published?.window.from ?? today }: PublishOptions,
): Promise<string> {
  await inTransaction((tx) => publishRule(tx, occasionOn(today), { campaignId, rule: published, validFrom }))
  return campaignId
}

interface PublishOptions {
  readonly today: string
  readonly campaignId?: string
  readonly validFrom?: string
}
