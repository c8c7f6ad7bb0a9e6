import { compare } from '../harness/compare.ts'
import { createLimit, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { COMPANIES } from '../harness/sample.ts'
import { startWorker } from '../harness/worker.ts'
import type { HttpLoad } from '../workers/http-load.ts'
import type { BareRecording } from '../workers/record-bare.ts'

const CONNECTIONS = 16
const WARM_UPS = 4

/** Purchases sent one by one, against the least that PostgreSQL can do: one prepared call that writes the same rows. */
export function singlePurchases(options: BenchOptions): Promise<Measurement[]> {
  return recordOneByOne('single purchases over HTTP', COMPANIES, 0.4, options)
}

/** The same, all of them into one wallet. */
export function onePurchaser(options: BenchOptions): Promise<Measurement[]> {
  return recordOneByOne('the same, all for one company', 1, 0.55, options)
}

function recordOneByOne(row: string, companies: number, reach: number, options: BenchOptions): Promise<Measurement[]> {
  const { isQuick } = options
  const seconds = isQuick ? 1 : 2
  const rounds = isQuick ? 1 : 9
  return withProduct(options, async (product) => {
    const databaseUrl = await product.databaseUrl()
    await createLimit(product, 'record-purchase.sql')
    const http = startWorker<HttpLoad, number>('http-load.ts')
    const bare = startWorker<BareRecording, number>('record-bare.ts')
    let series = 0
    const ours = () => {
      const requests = { kind: 'purchases', companies, series: `S${series++}` } as const
      return http.ask({ port: product.port, token: product.token, connections: CONNECTIONS, seconds, requests })
    }
    const limit = () => bare.ask({ databaseUrl, connections: CONNECTIONS, seconds, companies, series: `L${series++}` })
    const compared = await compare(rounds, WARM_UPS, ours, limit)
    http.stop()
    bare.stop()
    return [measurement(row, 'purchases/s', compared, reach)]
  })
}
