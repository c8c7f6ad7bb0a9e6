import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { compare, rate } from '../harness/compare.ts'
import { fillLargeClub } from '../harness/large-club.ts'
import { type Product, withConnection, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { day } from '../harness/sample.ts'

const LINES = 1_000_000
const LINES_WHEN_QUICK = 30_000
const CAMPAIGNS = 20
/** As `fillLargeClub` has it, and a day more for whoever measures over midnight. */
const PERIOD = { from: day(731), to: day() }
/** At least a third as fast as reading. */
const REACH = 1 / 3

/**
 * A draft simulated over two years beside twenty campaigns, as a screen asks for it, against reading the same rows in the
 * same order through a cursor. Once where one group of campaigns is at stake, once where a policy lets all of them share
 * what a purchase may earn, so that every purchase is decided twice by twenty rules and more.
 */
export function simulation(options: BenchOptions): Promise<Measurement[]> {
  const rounds = options.isQuick ? 1 : 3
  return withProduct(options, (product) =>
    withConnection(product, async (connection) => {
      await fillLargeClub(connection, options.isQuick ? LINES_WHEN_QUICK : LINES)
      await publishCampaigns(connection)
      const policyId = await policyWithCaps(product)
      const ask = asker(product)
      const readAll = () => rate(() => readByCursor(connection))
      const measurements: Measurement[] = []
      for (const [name, more] of [
        ['a group of campaigns', {}],
        ['all campaigns at once', { policyId }],
      ] as const) {
        const memory: string[] = []
        const compared = await compare(rounds, 1, () => rate(() => ask(more, memory)), readAll)
        const row = `simulation beside ${CAMPAIGNS} campaigns, ${name}`
        measurements.push(measurement(row, 'lines/s', compared, REACH, `heap of the server: ${memory.at(-1)}`))
      }
      return measurements
    }),
  )
}

const DRAFT = {
  window: { from: '2026-02-01', to: '2026-03-31' },
  audience: { kind: 'not', of: { kind: 'countries', values: ['NO'] } },
  lines: { categories: ['Category 1', 'Category 5', 'Category 6', 'Category 10'] },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
  exclusiveGroup: 'group',
  priority: 50,
  caps: { perCompany: { points: 20_000, period: 'window' }, budget: 500_000 },
}

/** Straight into the table: each of a category, some of a group, some with a budget. */
async function publishCampaigns(connection: pg.Client): Promise<void> {
  for (let number = 1; number <= CAMPAIGNS; number += 1) {
    const rule = {
      name: `Campaign ${number}`,
      priority: number,
      exclusiveGroup: number % 5 === 0 ? 'group' : null,
      window: PERIOD,
      audience: { kind: 'all' },
      lines: number % 4 === 0 ? { bands: ['top', 'raised'] } : { categories: [`Category ${number}`] },
      effect: EFFECTS[number % EFFECTS.length],
      ...(number % 2 === 0 && { caps: { budget: 1_000_000_000 } }),
    }
    await connection.query(
      `insert into award_rule_version (campaign_id, version, valid_from, rule, revision, published_at)
       values ($1, 1, $2, $3, $4, now())`,
      [randomUUID(), PERIOD.from, JSON.stringify(rule), number],
    )
  }
}

const EFFECTS = [
  { kind: 'multiplier', multiplierHundredths: 150 },
  { kind: 'rate', rateBasisPoints: 2_500 },
  { kind: 'points_per_line', points: 25 },
  { kind: 'points_per_amount', points: 10, stepAmount: '500' },
]

async function policyWithCaps({ port, token }: Product): Promise<string> {
  const { items } = await request<{ items: { terms: object }[] }>(port, token, '/policies')
  const terms = items[0]?.terms
  // Policies take no caps over HTTP: a share of the margin limits everything, too.
  const body = { validFrom: '2999-01-01', terms: { ...terms, marginShareBasisPoints: 2_000 } }
  return (await request<{ id: string }>(port, token, '/policies', body)).id
}

interface Asked {
  readonly id: string
  readonly state: string
  readonly progressPercent: number
  readonly result: { readonly lines: number } | null
}

/** Asks for a simulation and waits for it; a threshold that differs keeps the answer from being one that is known. */
function asker({ port, token }: Product) {
  let asked = 0
  return async (more: object, memory: string[]): Promise<number> => {
    const terms = { ...DRAFT, priority: asked++ }
    const { id } = await request<Asked>(port, token, '/simulations', { terms, ...PERIOD, ...more })
    let atTenth: number | null = null
    for (;;) {
      const { state, result, progressPercent } = await request<Asked>(port, token, `/simulations/${id}`)
      if (progressPercent >= 10) atTenth ??= await heapOf(port, token)
      if (state === 'finished' && result !== null) {
        memory.push(`${atTenth} MB after a tenth, ${await heapOf(port, token)} MB at the end`)
        return result.lines
      }
      if (state !== 'queued' && state !== 'running') throw new Error(`the simulation is ${state}`)
      await pause(50)
    }
  }
}

async function heapOf(port: number, token: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: `Bearer ${token}` } })
  const [, bytes] = /^nodejs_heap_size_used_bytes (\S+)$/m.exec(await response.text()) ?? []
  return Math.round(Number(bytes) / 1_000_000)
}

async function request<Answer>(port: number, token: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer
}

const READ = `declare lines no scroll cursor for
  select p.occurred_on, p.company_id, p.id, p.invoice_no, p.currency, p.member_id, l.line_no, l.sku, l.product_id, l.quantity,
    l.net_amount, l.unit_cost, l.no_award_reason
  from purchase p join purchase_line l on l.company_id = p.company_id and l.purchase_id = p.id
  order by p.occurred_on, p.kind, p.invoice_no collate "C", p.company_id, p.id, l.line_no`

async function readByCursor(connection: pg.Client): Promise<number> {
  await connection.query('begin')
  await connection.query("set local work_mem = '64MB'")
  await connection.query(READ)
  let lines = 0
  for (;;) {
    const { rows } = await connection.query('fetch 5000 from lines')
    if (rows.length === 0) break
    lines += rows.length
  }
  await connection.query('commit')
  return lines
}
