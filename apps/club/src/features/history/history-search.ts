/** What the address may say about the statement. */
export function historySearch({ wallet, month }: { wallet?: unknown; month?: unknown }) {
  return { ...(wallet === 'own' && { wallet: 'own' as const }), ...(isMonth(month) && { month }) }
}

function isMonth(month: unknown): month is string {
  return typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month)
}
