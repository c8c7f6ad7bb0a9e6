import { type Db, statement } from '@stamkund/database'
import type { Verification } from '@stamkund/ledger'

export interface ClubTotals {
  readonly companies: number
  readonly members: number
  readonly products: number
  readonly purchases: number
  readonly lines: number
  /** Net of invoices and credit notes, by currency, as decimals. */
  readonly netAmount: Readonly<Record<string, string>>
  /** Sums of the wallets' sub-accounts, which add up to zero. */
  readonly points: Omit<Verification['totals'], 'wallets' | 'entries'>
}

const counts = statement(
  'club_counts',
  `select (select count(*) from company where merged_into_id is null) as companies,
          (select count(*) from member) as members,
          (select count(*) from product) as products,
          (select count(*) from purchase) as purchases,
          (select count(*) from purchase_line) as lines`,
)

const amounts = statement(
  'club_net_amounts',
  'select currency, sum(net_amount)::text as amount from purchase group by currency order by currency',
)

/** How much there is of everything, to compare with the systems it came from. */
export async function readClubTotals(db: Db, ledger: Verification['totals']): Promise<ClubTotals> {
  const [count] = await db.rows<Omit<ClubTotals, 'netAmount' | 'points'>>(counts)
  const net = await db.rows<{ currency: string; amount: string }>(amounts)
  if (!count) throw new Error('a count has no row')
  const { wallets: _wallets, entries: _entries, ...points } = ledger
  return { ...count, netAmount: Object.fromEntries(net.map(({ currency, amount }) => [currency, amount])), points }
}
