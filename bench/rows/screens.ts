import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import type pg from 'pg'
import { medians } from '../harness/compare.ts'
import { fillLargeClub } from '../harness/large-club.ts'
import { type Product, withConnection, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'

const LINES = 1_000_000
const LINES_WHEN_QUICK = 30_000
/** Longer, and somebody who clicks waits. */
const PATIENCE_MS = 50
const WARM_UPS = 5

/** Every list and page that is drawn from what companies bought, asked for over HTTP, against the time that it may take. */
export function screens(options: BenchOptions): Promise<Measurement[]> {
  return withProduct(options, async (product) => {
    const asked = await withConnection(product, async (connection) => {
      await fillLargeClub(connection, options.isQuick ? LINES_WHEN_QUICK : LINES)
      await figuresAreThere(connection)
      return screensOf(product, connection)
    })
    const measures = asked.map((screen) => () => millisecondsOf(screen))
    await medians(WARM_UPS, measures)
    const times = await medians(options.isQuick ? 3 : 15, measures)
    if (options.explains) await explain(await product.databaseUrl(), asked)
    return asked.map(({ name }, index) =>
      // A rate, as everything here: pages a second of one who waits for each, against those that patience asks for.
      measurement(name, 'pages/s', { ours: 1_000 / (times[index] ?? 0), limit: 1_000 / PATIENCE_MS }, 1),
    )
  })
}

interface Screen {
  readonly name: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

async function screensOf({ port, token }: Product, connection: pg.Client): Promise<Screen[]> {
  const { rows } = await connection.query<{ companyId: string; memberId: string; salesRepId: string }>(
    `select c.id as "companyId", c.sales_rep_id as "salesRepId", (select id from member where company_id = c.id limit 1) as "memberId"
     from company c join purchase p on p.company_id = c.id group by c.id order by count(*) desc limit 1`,
  )
  const [{ companyId, memberId, salesRepId } = { companyId: '', memberId: '', salesRepId: '' }] = rows
  const cookie = `stamkund=${await signIn(connection, memberId)}`
  const staff = { authorization: `Bearer ${token}` }
  const screen = (name: string, path: string, headers: Screen['headers'] = staff): Screen => ({
    name,
    url: `http://127.0.0.1:${port}/api/v1${path}`,
    headers,
  })
  return [
    screen('one company, to compare with', `/companies/${companyId}`),
    screen('companies by name', '/company-overviews'),
    screen('companies by points', '/company-overviews?sort=available'),
    screen('companies by net sales', '/company-overviews?sort=netSales'),
    screen('companies by last purchase', '/company-overviews?sort=lastPurchase'),
    screen('companies that match nothing', '/company-overviews?q=no+such+company'),
    screen('overview of the largest company', `/companies/${companyId}/overview`),
    screen('timeline of the largest company', `/companies/${companyId}/timeline`),
    screen('a sales rep’s day', `/today/rep?salesRepId=${salesRepId}`),
    screen('the day of all sales reps', '/today/rep'),
    screen('a marketer’s day', '/today/marketer'),
    screen('points by month', '/reports/points'),
    screen('margin mix by month', '/reports/margin-mix'),
    screen('search for a company', '/search?q=company'),
    screen('search for a person', '/search?q=last49'),
    screen('search for an invoice', '/search?q=F1234'),
    screen('search for nothing', '/search?q=no+such+thing'),
    screen('earn more, largest company', '/me/products', { cookie }),
    screen('earn more, by text', '/me/products?q=product', { cookie }),
  ]
}

/** A session of a member's, as if they had signed in. */
async function signIn(connection: pg.Client, memberId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await connection.query(
    `insert into session (id, token_hash, member_id, device, created_at, last_seen_at, idle_expires_at, expires_at)
     values (uuidv7(), $1, $2, 'bench', now(), now(), now() + interval '1 day', now() + interval '2 days')`,
    [createHash('sha256').update(token).digest(), memberId],
  )
  return token
}

/** The server's worker adds them up by itself, within a minute. */
async function figuresAreThere(connection: pg.Client): Promise<void> {
  await connection.query(
    `select graphile_worker.add_job('figures.refresh', '{}'), graphile_worker.add_job('figures.going_together', '{}')`,
  )
  for (;;) {
    const { rows } = await connection.query<{ isDone: boolean }>(
      `select not exists (select from graphile_worker.jobs where task_identifier like 'figures.%' and run_at <= now())
         and (select sum(net_sales) from club_sales_month) = (select sum(net_amount) from purchase) as "isDone"`,
    )
    if (rows[0]?.isDone) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

async function millisecondsOf({ name, url, headers }: Screen): Promise<number> {
  const startedAt = performance.now()
  const response = await fetch(url, { headers })
  const body = await response.text()
  if (!response.ok) throw new Error(`${name}: answered ${response.status}: ${body}`)
  return performance.now() - startedAt
}

/** In the application's own folder, whose packages it takes. */
async function explain(databaseUrl: string, asked: readonly Screen[]): Promise<void> {
  const words = ['scripts/run.mjs', 'apps/api/test/explain-slowest.ts', databaseUrl, JSON.stringify(asked)]
  const { stderr } = await promisify(execFile)(process.execPath, words, { maxBuffer: 64 * 1024 * 1024 })
  console.error(stderr)
}
