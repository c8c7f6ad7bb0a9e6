import { medians } from '../harness/compare.ts'
import { type Product, withConnection, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { companyNo, day } from '../harness/sample.ts'
import { startWorker } from '../harness/worker.ts'
import type { HttpLoad } from '../workers/http-load.ts'
import type { BareServing } from '../workers/serve-bare.ts'

const CONNECTIONS = 16
const FEW = 1_000

/** A wallet's points over HTTP, against a bare route with one prepared SELECT; and whether a long history slows it or a page of its statement. */
export function walletReads(options: BenchOptions): Promise<Measurement[]> {
  const many = options.isQuick ? 20_000 : 1_000_000
  const seconds = options.isQuick ? 1 : 2
  const rounds = options.isQuick ? 1 : 7
  return withProduct(options, async (product) => {
    const databaseUrl = await product.databaseUrl()
    const short = await walletWith(product, 0, FEW)
    const long = await walletWith(product, 1, many)
    const bare = startWorker<BareServing, number>('serve-bare.ts')
    const barePort = await bare.ask({ databaseUrl, companyId: short })
    const http = startWorker<HttpLoad, number>('http-load.ts')
    const read = (path: string, port = product.port) => {
      const requests = { kind: 'read', path } as const
      return () => http.ask({ port, token: product.token, connections: CONNECTIONS, seconds, requests })
    }
    const walletOf = (companyId: string) => read(`/api/v1/companies/${companyId}/wallet`)
    const pageOf = (companyId: string) => read(`/api/v1/companies/${companyId}/wallet/entries`)
    const measures = [walletOf(short), walletOf(long), read('/wallet', barePort), pageOf(short), pageOf(long)]
    await medians(3, measures)
    const [ofShort = 0, ofLong = 0, limit = 0, pageOfShort = 0, pageOfLong = 0] = await medians(rounds, measures)
    http.stop()
    bare.stop()
    const lengths = `${many.toLocaleString('en')} entries against ${FEW.toLocaleString('en')}`
    return [
      measurement('wallet read over HTTP', 'reads/s', { ours: ofShort, limit }, 0.7),
      measurement(`wallet read, ${lengths}`, 'reads/s', { ours: ofLong, limit: ofShort }, 0.85),
      measurement(`statement page, ${lengths}`, 'reads/s', { ours: pageOfLong, limit: pageOfShort }, 1 / 1.2),
    ]
  })
}

const ENTRIES_AT_ONCE = 20_000

/** Straight into the ledger: a million purchases would take minutes. @returns the company's id */
function walletWith(product: Product, company: number, entries: number): Promise<string> {
  return withConnection(product, async (connection) => {
    const { rows } = await connection.query<{ id: string }>(
      'select company_id as id from company_number where company_no = $1',
      [companyNo(company)],
    )
    const id = rows[0]?.id as string
    for (let done = 0; done < entries; done += ENTRIES_AT_ONCE) {
      await connection.query(
        `select count(*) from ledger.earn_many(array(
           select row($1, $1, uuidv7(), 100, $3, $3, $4)::ledger.earning from generate_series(1, $2::int)), $3)`,
        [id, Math.min(ENTRIES_AT_ONCE, entries - done), day(), day(-730)],
      )
    }
    return id
  })
}
