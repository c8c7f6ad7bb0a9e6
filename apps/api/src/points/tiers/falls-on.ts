const DAY_MS = 86_400_000

/** The first day without a tier that is not reached again, after its period and the grace. */
export function fallsOn(heldUntil: string, { graceDays }: { readonly graceDays: number }): string {
  return new Date(Date.parse(`${heldUntil}T00:00:00Z`) + (graceDays + 1) * DAY_MS).toISOString().slice(0, 10)
}
