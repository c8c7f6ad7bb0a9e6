/** What the address may say about the list of redemptions. */
export function redemptionsSearch({ scope }: { scope?: unknown }): { scope?: 'company' } {
  return scope === 'company' ? { scope } : {}
}
