import { compare } from '../harness/compare.ts'
import { createLimit, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { startWorker } from '../harness/worker.ts'
import type { Copying } from '../workers/copy-lines.ts'
import type { HttpLoad } from '../workers/http-load.ts'

const SIZE = 500
const LINES = 3

/** Batches sent one after the other, against COPY of the same lines, batch by batch. */
export function batches(options: BenchOptions): Promise<Measurement[]> {
  const { isQuick } = options
  const seconds = isQuick ? 1 : 3
  const rounds = isQuick ? 1 : 5
  return withProduct(options, async (product) => {
    const databaseUrl = await product.databaseUrl()
    await createLimit(product, 'copied-line.sql')
    const http = startWorker<HttpLoad, number>('http-load.ts')
    const copy = startWorker<Copying, number>('copy-lines.ts')
    let series = 0
    const ours = async () => {
      const requests = { kind: 'batches', size: SIZE, series: `S${series++}` } as const
      const load = { port: product.port, token: product.token, connections: 1, seconds, requests }
      return (await http.ask(load)) * SIZE * LINES
    }
    const limit = () =>
      copy.ask({ databaseUrl, what: { kind: 'batches', invoices: SIZE, seconds, series: `L${series++}` } })
    const compared = await compare(rounds, 2, ours, limit)
    http.stop()
    copy.stop()
    return [measurement('batches of 500 over HTTP', 'lines/s', compared, 0.05)]
  })
}
