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
const DAY_MS = 86_400_000

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
const figuresOf = (kind: Holder['kind'], holders: string) =>
  statement(
    `wallet_figures_of_${kind}`,
    `select holder.id as "holderId", holder.company_id as "companyId", holder.wallet_id as "walletId",
       holder.own_company_id as "ownCompanyId",
       coalesce(w.available, 0) as balance, coalesce(w.pending, 0) as pending, coalesce(w.held, 0) as held,
       w.settled_on as "settledOn", w.next_due_on as "nextDueOn", club.time_zone as "timeZone"
     from (${holders}) holder
     cross join club_settings club
     left join ledger.wallet w on w.company_id = holder.company_id and w.wallet_id = holder.wallet_id`,
  )

interface Figures extends Pick<HolderWallet, 'companyId' | 'walletId' | 'ownCompanyId' | 'pending' | 'held'> {
  readonly holderId: string
  readonly balance: number
  readonly settledOn: string | null
  readonly nextDueOn: string | null
  readonly timeZone: string
}

const COMPANY = `select company_id as id, survivor_id as company_id, survivor_id as wallet_id, company_id as own_company_id
     from company_survivor`
const MEMBER = `select member_id as id, survivor_company_id as company_id, survivor_id as wallet_id,
     company_id as own_company_id
     from member_survivor`
const WALLETS = {
  company: walletOf('company', `${COMPANY} where company_id = $1`),
  member: walletOf('member', `${MEMBER} where member_id = $1`),
}
const FIGURES = {
  company: figuresOf('company', `${COMPANY} where company_id = any($1::uuid[])`),
  member: figuresOf('member', `${MEMBER} where member_id = any($1::uuid[])`),
}

/**
 * Wallets as they are stored, in the order of their holders; one that was never opened is empty. Undefined for a holder
 * that doesn't exist. One statement for all in which no date is near.
 * @param ids of holders of one kind
 */
export async function findWallets(
  db: Db,
  kind: Holder['kind'],
  ids: readonly string[],
  now: Date,
): Promise<(HolderWallet | undefined)[]> {
  const rows = await db.rows<Figures>(FIGURES[kind], [ids])
  const figures = new Map(rows.map((row) => [row.holderId, row]))
  return Promise.all(
    ids.map((id) => {
      const found = figures.get(id)
      return found && (quietWallet(found, now) ?? walletWithDates(db, { kind, id }, now))
    }),
  )
}

/** Undefined if a date is near, and lots must be looked at. */
function quietWallet(figures: Figures, now: Date): HolderWallet | undefined {
  const { companyId, walletId, ownCompanyId, balance, pending, held, settledOn, nextDueOn, timeZone } = figures
  const today = businessDate(now, timeZone)
  const asOf = settledOn !== null && settledOn > today ? settledOn : today
  if (pending > 0 || (nextDueOn !== null && nextDueOn <= firstDayAfterSoon(asOf))) return undefined
  const available = Math.max(balance, 0)
  const debt = available - balance
  const nothing = { expiringSoon: [], maturing: [], isDue: false }
  return { companyId, walletId, ownCompanyId, available, pending, held, debt, asOf, ...nothing }
}

let lastSoon = { day: '', after: '' }

/** Remembers its last answer: nearly every wallet is asked for as of today. */
function firstDayAfterSoon(day: string): string {
  if (lastSoon.day !== day) {
    const after = new Date(Date.parse(day) + (DAYS_OF_SOON + 1) * DAY_MS).toISOString().slice(0, 10)
    lastSoon = { day, after }
  }
  return lastSoon.after
}

/** One statement again, so that lots and balances are of the same moment. */
async function walletWithDates(db: Db, { kind, id }: Holder, now: Date): Promise<HolderWallet | undefined> {
  // The moment goes as text: the driver would write a Date field by field.
  const [row] = await db.rows<{ wallet: HolderWallet }>(WALLETS[kind], [id, now.toISOString()])
  return row?.wallet
}
