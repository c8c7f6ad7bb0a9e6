import { type Answer, read, readPages } from '@stamkund/ui'

export type WalletChoice = 'company' | 'own'

export const STATEMENT = '/api/v1/me/wallet/entries'

/** @param month `2026-03`; undefined: all of it */
export const statementQuery = (wallet: WalletChoice, month: string | undefined) => ({
  wallet,
  ...(month !== undefined && { from: `${month}-01`, to: lastDayOf(month) }),
})

export const history = (wallet: WalletChoice, month: string | undefined) =>
  readPages(STATEMENT, { query: statementQuery(wallet, month) })

export const purchase = (id: string) => read('/api/v1/me/purchases/{id}', { path: { id } })

export const wallets = read('/api/v1/me/wallet')

export type Purchase = Answer<'/api/v1/me/purchases/{id}'>

export type Entry = Answer<typeof STATEMENT>['items'][number]

/** Points have waited so long at most; the invoices that they came from are among those of that time. */
const LONGEST_WAIT_DAYS = 200

/** What was earned before a day, to find what became ready on it. */
export const earnedBefore = (wallet: WalletChoice, day: string) =>
  read(STATEMENT, { query: { wallet, kind: 'earn', from: daysBefore(day, LONGEST_WAIT_DAYS), to: day, limit: 200 } })

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}
