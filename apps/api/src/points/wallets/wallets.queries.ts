import { type Db, statement } from '@stamkund/database'
import { businessDate } from '../../platform/clock.ts'
import type { Wallet } from './wallets.schema.ts'

/** Whose wallet: a company's, or a member's own. */
export interface Holder {
  readonly kind: 'company' | 'member'
  readonly id: string
}

export interface HolderWallet extends Wallet {
  /** Something has matured or expired by `asOf` and is not in the figures yet. */
  readonly isDue: boolean
  /** The company in whose books the holder's own entries are; those of a merged one end with a transfer to its survivor. */
  readonly ownCompanyId: string
}

const DAYS_OF_SOON = 60

/**
 * One statement for all that a wallet shows, as one JSON value. Its cost follows the lots that are about to mature or
 * expire, not the entries.
 */
const walletOf = (kind: Holder['kind'], holder: string) =>
  statement(
    `wallet_of_${kind}`,
    `select json_build_object(
       'companyId', holder.company_id, 'walletId', holder.wallet_id, 'ownCompanyId', holder.own_company_id,
       'available', greatest(w.available, 0), 'pending', coalesce(w.pending, 0), 'held', coalesce(w.held, 0),
       'debt', greatest(-w.available, 0),
       'expiringSoon', coalesce(case when w.available > 0 then (
         select json_agg(json_build_object('expiresOn', lots.expires_on, 'points', lots.points) order by lots.expires_on)
         from (
           select l.expires_on, sum(l.remaining) as points from ledger.lot l
           where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining > 0
             and l.expires_on between day.as_of and day.as_of + ${DAYS_OF_SOON} and l.available_on <= day.as_of
           group by l.expires_on
         ) lots
       ) end, '[]'),
       'maturing', coalesce(case when w.pending > 0 then (
         select json_agg(json_build_object('availableOn', nullif(lots.available_on, 'infinity'), 'points', lots.points)
           order by lots.available_on)
         from (
           select l.available_on, sum(l.remaining) as points from ledger.lot l
           where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining > 0
             and l.expires_on >= day.as_of and l.available_on > day.as_of
           group by l.available_on
         ) lots
       ) end, '[]'),
       'asOf', day.as_of, 'isDue', coalesce(w.next_due_on <= day.as_of, false)) as wallet
     from (${holder}) holder
     cross join club_settings club
     left join ledger.wallet w on w.company_id = holder.company_id and w.wallet_id = holder.wallet_id
     cross join lateral (
       select greatest(w.settled_on, ($2::timestamptz at time zone club.time_zone)::date) as as_of
     ) day`,
  )

/** The figures alone: a quarter of the work, and all there is to say of a wallet in which no date is near. */
const figuresOf = (kind: Holder['kind'], holder: string) =>
  statement(
    `wallet_figures_of_${kind}`,
    `select holder.company_id as "companyId", holder.wallet_id as "walletId", holder.own_company_id as "ownCompanyId",
       coalesce(w.available, 0) as balance, coalesce(w.pending, 0) as pending, coalesce(w.held, 0) as held,
       w.settled_on as "settledOn", w.next_due_on as "nextDueOn", club.time_zone as "timeZone"
     from (${holder}) holder
     cross join club_settings club
     left join ledger.wallet w on w.company_id = holder.company_id and w.wallet_id = holder.wallet_id`,
  )

interface Figures extends Pick<HolderWallet, 'companyId' | 'walletId' | 'ownCompanyId' | 'pending' | 'held'> {
  readonly balance: number
  readonly settledOn: string | null
  readonly nextDueOn: string | null
  readonly timeZone: string
}

const COMPANY = `select survivor_id as company_id, survivor_id as wallet_id, company_id as own_company_id
     from company_survivor where company_id = $1`
const MEMBER = `select survivor_company_id as company_id, survivor_id as wallet_id, company_id as own_company_id
     from member_survivor where member_id = $1`
const WALLETS = { company: walletOf('company', COMPANY), member: walletOf('member', MEMBER) }
const FIGURES = { company: figuresOf('company', COMPANY), member: figuresOf('member', MEMBER) }

/** A wallet as it is stored; one that was never opened is empty. Undefined if there is no such holder. */
export async function findWallet(db: Db, { kind, id }: Holder, now: Date): Promise<HolderWallet | undefined> {
  const [figures] = await db.rows<Figures>(FIGURES[kind], [id])
  if (figures === undefined) return undefined
  const { balance, settledOn, nextDueOn, timeZone, ...wallet } = figures
  const today = businessDate(now, timeZone)
  const asOf = settledOn !== null && settledOn > today ? settledOn : today
  if (wallet.pending === 0 && (nextDueOn === null || nextDueOn > addDays(asOf, DAYS_OF_SOON + 1))) {
    const available = Math.max(balance, 0)
    return { ...wallet, available, debt: available - balance, expiringSoon: [], maturing: [], asOf, isDue: false }
  }
  // One statement again, so that lots and balances are of the same moment. The moment goes as text: the driver would write
  // a Date field by field.
  const [row] = await db.rows<{ wallet: HolderWallet }>(WALLETS[kind], [id, now.toISOString()])
  return row?.wallet
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
