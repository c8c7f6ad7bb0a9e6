import { ACCOUNTS } from './entries.ts'

/** What must hold, and the statement that finds company_id, wallet_id, version and detail of where it does not. */
export interface Check {
  readonly name: string
  readonly sql: string
}

const sumOf = (alias: string) => ACCOUNTS.map((account) => `${alias}.${account}`).join(' + ')
const listOf = (alias: string) => ACCOUNTS.map((account) => `${alias}.${account}`).join(', ')
const NO_HASH = `decode(repeat('00', 32), 'hex')`

const BOOKS: readonly Check[] = [
  {
    name: 'entry.balanced',
    sql: `select e.company_id, e.wallet_id, e.version, 'its deltas sum to ' || ${sumOf('e')} as detail
      from ledger.entry e
      where ${sumOf('e')} <> 0`,
  },
  {
    // The accounts that an operation may touch, and which way.
    name: 'entry.kind',
    sql: `select e.company_id, e.wallet_id, e.version, 'not what ' || e.kind || ' may post' as detail
      from ledger.entry e
      where not case e.kind
        when 'earn' then issued = -(available + pending) and available >= 0 and pending >= 0 and issued < 0
        when 'mature' then available = -pending and available > 0
        when 'hold' then held = -available and held > 0
        when 'settle' then redeemed = -held and redeemed > 0
        when 'release' then available = -held and available > 0
        when 'expire' then expired = -(available + pending) and available <= 0 and pending <= 0 and expired > 0
        when 'reverse' then issued = -(available + pending + expired) and issued > 0
          and greatest(available, pending, expired) <= 0
        when 'adjust' then adjusted = -available and available <> 0
        else transferred = -(available + pending + held + expired)
      end`,
  },
  {
    name: 'entry.follows',
    sql: `select e.company_id, e.wallet_id, e.version, case
        when e.version <> e.last_version + 1 then 'follows version ' || e.last_version
        when e.hash <> ledger.link(e.last_hash, e.content) then 'its hash is not that of its content and its past'
        else 'its balances do not continue those before it' end as detail
      from (
        select e.company_id, e.wallet_id, e.version, e.hash, ledger.entry_content(e) as content,
          coalesce(lag(e.version) over book, 0) as last_version,
          coalesce(lag(e.hash) over book, ${NO_HASH}) as last_hash,
          e.available_after - e.available - coalesce(lag(e.available_after) over book, 0) as available_gap,
          e.pending_after - e.pending - coalesce(lag(e.pending_after) over book, 0) as pending_gap,
          e.held_after - e.held - coalesce(lag(e.held_after) over book, 0) as held_gap
        from ledger.entry e
        window book as (partition by e.company_id, e.wallet_id order by e.version)
      ) e
      where e.version <> e.last_version + 1 or e.hash <> ledger.link(e.last_hash, e.content)
        or e.available_gap <> 0 or e.pending_gap <> 0 or e.held_gap <> 0`,
  },
  {
    name: 'wallet.balances',
    sql: `select company_id, wallet_id, w.version, 'its balances are not the sums of its entries' as detail
      from ledger.wallet w
      full join (
        select e.company_id, e.wallet_id, ${ACCOUNTS.map((account) => `sum(e.${account}) as ${account}`).join(', ')}
        from ledger.entry e
        group by e.company_id, e.wallet_id
      ) e using (company_id, wallet_id)
      where (${listOf('w')}) is distinct from (${ACCOUNTS.map((account) => `coalesce(e.${account}, 0)`).join(', ')})`,
  },
  {
    name: 'wallet.head',
    sql: `select w.company_id, w.wallet_id, w.version, 'its head is not its newest entry' as detail
      from ledger.wallet w
      left join ledger.entry e on e.company_id = w.company_id and e.wallet_id = w.wallet_id and e.version = w.version
      where w.head <> coalesce(e.hash, ${NO_HASH}) or (w.version > 0 and e.version is null) or exists (
        select from ledger.entry x
        where x.company_id = w.company_id and x.wallet_id = w.wallet_id and x.version > w.version)`,
  },
  {
    name: 'wallet.debt',
    sql: `select e.company_id, e.wallet_id, e.version,
        'a debt of ' || -e.available_after || ' that no return explains' as detail
      from ledger.entry e
      where e.available_after < 0 and e.available < 0 and e.kind not in ('reverse', 'transfer')
        or e.available_after < 0 and e.available < 0 and e.kind = 'transfer' and not exists (
          select from ledger.entry c
          where c.company_id = e.counter_company_id and c.wallet_id = e.counter_wallet_id
            and c.version = e.counter_version and c.available_after = 0)`,
  },
]

const LOTS: readonly Check[] = [
  {
    name: 'lot.granted',
    sql: `select l.company_id, l.wallet_id, null::bigint as version,
        format('lot %s/%s: %s granted, %s remaining, %s expired',
          l.expires_on, l.available_on, l.granted, l.remaining, l.expired) as detail
      from ledger.lot l
      where l.remaining < 0 or l.expired < 0 or l.remaining + l.expired > l.granted`,
  },
  {
    name: 'lot.moves',
    sql: `select company_id, wallet_id, null::bigint as version,
        format('lot %s/%s is not what its entries and moves add up to', expires_on, available_on) as detail
      from ledger.lot l
      full join (
        select m.company_id, m.wallet_id, m.expires_on, m.available_on,
          sum(m.granted) as granted, sum(m.remaining) as remaining, sum(m.expired) as expired
        from (
          select e.company_id, e.wallet_id, e.expires_on, e.available_on, e.available + e.pending as granted,
            e.available + e.pending as remaining, 0 as expired
          from ledger.entry e
          where e.kind in ('earn', 'adjust') and e.expires_on is not null
          union all
          select m.company_id, m.wallet_id, m.expires_on, m.available_on, m.granted, m.remaining, m.expired
          from ledger.lot_move m
        ) m
        group by m.company_id, m.wallet_id, m.expires_on, m.available_on
      ) m using (company_id, wallet_id, expires_on, available_on)
      where (l.granted, l.remaining, l.expired) is distinct from (m.granted, m.remaining, m.expired)`,
  },
  {
    name: 'lot.move_of_entry',
    sql: `select m.company_id, m.wallet_id, m.version, 'a move without its entry' as detail
      from ledger.lot_move m
      where not exists (
        select from ledger.entry e
        where e.company_id = m.company_id and e.wallet_id = m.wallet_id and e.version = m.version)`,
  },
  {
    name: 'wallet.lots',
    sql: `select company_id, wallet_id, w.version,
        format('lots hold %s available, %s pending, %s expired; the balances are %s, %s, %s', coalesce(l.available, 0),
          coalesce(l.pending, 0), coalesce(l.expired, 0), w.available, w.pending, w.expired) as detail
      from ledger.wallet w
      full join (
        select company_id, wallet_id,
          coalesce(sum(l.remaining) filter (where l.available_on <= w.settled_on), 0) as available,
          coalesce(sum(l.remaining) filter (where l.available_on > w.settled_on), 0) as pending,
          sum(l.expired) as expired
        from ledger.lot l
        left join ledger.wallet w using (company_id, wallet_id)
        group by company_id, wallet_id
      ) l using (company_id, wallet_id)
      where (greatest(w.available, 0), w.pending, w.expired)
        is distinct from (coalesce(l.available, 0), coalesce(l.pending, 0), coalesce(l.expired, 0))`,
  },
  {
    name: 'wallet.due',
    sql: `select w.company_id, w.wallet_id, w.version,
        format('something is due on %s; the wallet, settled on %s, says %s',
          l.due_on, w.settled_on, w.next_due_on) as detail
      from ledger.wallet w
      left join (
        select l.company_id, l.wallet_id, min(ledger.due_on(l.expires_on, l.available_on, w.settled_on)) as due_on
        from ledger.lot l
        join ledger.wallet w using (company_id, wallet_id)
        where l.remaining > 0
        group by l.company_id, l.wallet_id
      ) l using (company_id, wallet_id)
      where w.next_due_on <= w.settled_on or l.due_on < coalesce(w.next_due_on, 'infinity')`,
  },
]

const DOCUMENTS: readonly Check[] = [
  {
    name: 'hold.open',
    sql: `select company_id, wallet_id, w.version,
        format('%s held, open holds are %s', w.held, coalesce(h.points, 0)) as detail
      from ledger.wallet w
      full join (
        select h.company_id, h.wallet_id, sum(h.points) as points
        from ledger.hold h
        where h.state = 'open'
        group by h.company_id, h.wallet_id
      ) h using (company_id, wallet_id)
      where w.held is distinct from coalesce(h.points, 0)`,
  },
  {
    name: 'hold.lots',
    sql: `select h.company_id, h.wallet_id, null::bigint as version,
        format('hold %s of %s was drawn from lots of %s', h.hold_id, h.points, coalesce(l.points, 0)) as detail
      from ledger.hold h
      left join (
        select l.company_id, l.hold_id, sum(l.points) as points from ledger.hold_lot l group by l.company_id, l.hold_id
      ) l using (company_id, hold_id)
      where h.points is distinct from l.points`,
  },
  {
    name: 'transfer.pair',
    sql: `select e.company_id, e.wallet_id, e.version, 'its other half is missing or another' as detail
      from ledger.entry e
      left join ledger.entry c on c.company_id = e.counter_company_id and c.wallet_id = e.counter_wallet_id
        and c.version = e.counter_version and c.kind = 'transfer'
        and c.counter_company_id = e.company_id and c.counter_wallet_id = e.wallet_id and c.counter_version = e.version
      where e.kind = 'transfer'
        and (${ACCOUNTS.map((account) => `-c.${account}`).join(', ')}) is distinct from (${listOf('e')})`,
  },
  {
    name: 'document.earned_once',
    sql: `select e.company_id, e.wallet_id, max(e.version) as version,
        format('document %s earned %s times', e.document_id, count(*)) as detail
      from ledger.entry e
      where e.kind = 'earn'
      group by e.company_id, e.wallet_id, e.document_id
      having count(*) > 1 or e.document_id is null`,
  },
  {
    name: 'document.reversed',
    sql: `select r.counter_company_id as company_id, r.counter_wallet_id as wallet_id, r.counter_version as version,
        format('%s points reversed of %s earned', r.reversed, coalesce(-e.issued, 0)) as detail
      from (
        select r.counter_company_id, r.counter_wallet_id, r.counter_version, r.original_id, sum(r.issued) as reversed
        from ledger.entry r
        where r.kind = 'reverse'
        group by r.counter_company_id, r.counter_wallet_id, r.counter_version, r.original_id
      ) r
      left join ledger.entry e on e.company_id = r.counter_company_id and e.wallet_id = r.counter_wallet_id
        and e.version = r.counter_version and e.kind = 'earn' and e.document_id = r.original_id
      where r.reversed > coalesce(-e.issued, 0)`,
  },
]

const ANCHORS: readonly Check[] = [
  {
    name: 'anchor.head',
    sql: `select h.company_id, h.wallet_id, h.version, 'not the entry of anchor ' || h.anchor_number as detail
      from ledger.anchor_head h
      left join ledger.entry e using (company_id, wallet_id, version)
      where h.head is distinct from e.hash`,
  },
  {
    name: 'anchor.root',
    sql: `select null::uuid as company_id, null::uuid as wallet_id, null::bigint as version,
        'anchor ' || coalesce(a.number, h.anchor_number) || ' is missing or another than its heads' as detail
      from (
        select a.number, a.root, a.wallets, lag(a.root) over (order by a.number) as previous,
          lag(a.number, 1, 0::bigint) over (order by a.number) as previous_number
        from ledger.anchor a
      ) a
      full join (
        select h.anchor_number, count(*) as wallets from ledger.anchor_head h group by h.anchor_number
      ) h on h.anchor_number = a.number
      where a.number is distinct from a.previous_number + 1 or a.wallets is distinct from h.wallets
        or a.root is distinct from ledger.anchor_root(a.previous, a.number)`,
  },
]

export const CHECKS: readonly Check[] = [...BOOKS, ...LOTS, ...DOCUMENTS, ...ANCHORS]
