import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { FIFTY_CAMPAIGNS, type Terms } from '../engine/fifty-campaigns.ts'
import { compare } from '../harness/compare.ts'
import { type Product, withConnection, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { COMPANIES, day, purchasesCsv } from '../harness/sample.ts'
import { startWorker } from '../harness/worker.ts'
import type { HttpLoad } from '../workers/http-load.ts'

const WARM_UPS = 4
/** Campaigns run today and are over tomorrow: purchases of that day meet none, in the same club on the same server. */
const TODAY = day()
const TOMORROW = day(-1)
const UNBUDGETED: Terms = { effect: { kind: 'multiplier', multiplierHundredths: 200 } }

/** Purchases sent one by one, with fifty campaigns running against none, in a club with a history. */
export function campaigns(options: BenchOptions): Promise<Measurement[]> {
  const row = 'a purchase with 50 campaigns running, against none'
  return inTwoWays(
    row,
    { connections: 16, reach: 0.67, historyLines: options.isQuick ? 6_000 : 120_000 },
    options,
    (publish) => publish(FIFTY_CAMPAIGNS, TODAY),
  )
}

/** A campaign of which everybody has a share, with a budget for all of them together, against one without. */
export function budget(options: BenchOptions): Promise<Measurement[]> {
  const row = 'a budget under 32 connections, against a campaign without'
  return inTwoWays(row, { connections: 32, reach: 0.5, historyLines: 0 }, options, async (publish) => {
    await publish([{ ...UNBUDGETED, caps: { budget: 10 ** 12 } }], TODAY)
    await publish([UNBUDGETED], TOMORROW)
  })
}

type Publish = (campaigns: readonly Terms[], on: string) => Promise<void>

interface Setting {
  readonly connections: number
  readonly reach: number
  /** What was bought in the year before. */
  readonly historyLines: number
}

function inTwoWays(
  row: string,
  { connections, reach, historyLines }: Setting,
  options: BenchOptions,
  prepare: (publish: Publish) => Promise<void>,
): Promise<Measurement[]> {
  const { isQuick } = options
  return withProduct(options, async (product) => {
    if (historyLines > 0) await importHistory(product, historyLines)
    await prepare((terms, on) => publishOn(product, terms, on))
    const http = startWorker<HttpLoad, number>('http-load.ts')
    let series = 0
    const on = (occurredOn: string) => () => {
      const requests = { kind: 'purchases', companies: COMPANIES, series: `S${series++}`, occurredOn } as const
      return http.ask({ port: product.port, token: product.token, connections, seconds: isQuick ? 1 : 2, requests })
    }
    const compared = await compare(isQuick ? 1 : 9, WARM_UPS, on(TODAY), on(TOMORROW))
    http.stop()
    return [measurement(row, 'purchases/s', compared, reach)]
  })
}

async function importHistory(product: Product, lines: number): Promise<void> {
  const file = path.join(product.folder, 'purchases.csv')
  fs.writeFileSync(file, purchasesCsv('H', lines, 3))
  await product.run('import', file)
  await withConnection(product, (connection) => connection.query('analyze'))
}

/** As launching them does, for one day each. */
async function publishOn(product: Product, campaigns: readonly Terms[], on: string): Promise<void> {
  await withConnection(product, async (connection) => {
    for (const [index, terms] of campaigns.entries()) {
      const rule = {
        name: `Campaign ${index}`,
        priority: index,
        exclusiveGroup: null,
        window: { from: on, to: on },
        audience: { kind: 'all' },
        ...terms,
      }
      await connection.query(
        `insert into award_rule_version (campaign_id, version, valid_from, rule, revision, published_at)
         select $1, 1, $2, $3, coalesce(max(revision), 0) + 1, now() from award_rule_version`,
        [randomUUID(), on, JSON.stringify(rule)],
      )
    }
  })
}
