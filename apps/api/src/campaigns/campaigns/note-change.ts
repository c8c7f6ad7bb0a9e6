import type { Tx } from '@stamkund/database'
import { type Changes, changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { Campaign } from './campaign.queries.ts'

/** Writes into the audit log what became of a campaign. */
export async function noteChange(
  tx: Tx,
  occasion: Pick<Occasion, 'actor' | 'now'>,
  action: `campaign.${string}`,
  campaignId: string,
  changes: Changes = {},
): Promise<void> {
  await writeAudit(tx, occasion, { action, subject: { kind: 'campaign', id: campaignId }, changes })
}

type Planned = Partial<Pick<Campaign, 'name' | 'terms' | 'texts' | 'goal' | 'holdoutShareBasisPoints' | 'pictureHash'>>

/** Term by term and language by language: a list of ten thousand is no part of a change of the last day. */
export function plannedChanges(before: Planned | null, after: Planned | null): Changes {
  return changesBetween(before && flat(before), after && flat(after))
}

function flat({ terms, texts, ...rest }: Planned): object {
  return { ...rest, ...under('terms', terms), ...under('texts', texts) }
}

function under(name: string, fields: object = {}): object {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${name}.${field}`, value]))
}
