/** What can be asked for, by the beginning of the actions. */
export const topics = [
  'company',
  'member',
  'purchase',
  'adjustment',
  'transfer',
  'opening_balance',
  'product',
  'policy',
  'reward',
  'redemption',
  'redemption_rules',
  'club_settings',
  'club_terms',
  'staff',
  'sales_rep',
  'api_key',
  'import',
  'session',
  'sign_in',
  'webhook_endpoint',
] as const

export type Topic = (typeof topics)[number]

export interface AuditFilter {
  readonly topic?: Topic
  readonly from?: string
  readonly to?: string
  readonly subject?: string
}

export function auditLogSearch(given: Record<string, unknown>): AuditFilter {
  const topic = topics.find((each) => each === given.topic)
  const day = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined)
  const [from, to] = [day(given.from), day(given.to)]
  return {
    ...(topic && { topic }),
    ...(from && { from }),
    ...(to && { to }),
    ...(typeof given.subject === 'string' && { subject: given.subject }),
  }
}
