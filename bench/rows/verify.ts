import fs from 'node:fs/promises'
import path from 'node:path'
import { medians, rate } from '../harness/compare.ts'
import { withConnection, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { purchasesCsv } from '../harness/sample.ts'

/** Fast enough to run every night. */
const ENTRIES_PER_SECOND = 100_000

/** `stamkund verify`, from start to exit, against a sequential scan of the entries. */
export function verify(options: BenchOptions): Promise<Measurement[]> {
  const entries = options.isQuick ? 10_000 : 300_000
  const rounds = options.isQuick ? 1 : 3
  return withProduct(options, async (product) => {
    const file = path.join(product.folder, 'purchases.csv')
    await fs.writeFile(file, purchasesCsv('V', entries, 1))
    await product.run('import', file)
    const [ours = 0, limit = 0] = await withConnection(product, async (connection) => {
      // No measurement should meet the first visit of autovacuum.
      await connection.query('vacuum analyze')
      const proof = () => rate(async () => entriesIn(await product.run('verify', '--json')))
      const scan = () => rate(async () => Number((await connection.query(SCAN)).rows[0].count))
      return medians(rounds, [proof, scan])
    })
    const reach = ENTRIES_PER_SECOND / limit
    return [measurement('verify', 'entries/s', { ours, limit }, reach, `reach is ${ENTRIES_PER_SECOND} entries/s`)]
  })
}

const SCAN = 'select count(*), sum(issued) from ledger.entry'

/** Each purchase has earned, in one entry. @throws when the books do not add up */
function entriesIn(report: string): number {
  const { ok, violations, totals } = JSON.parse(report)
  if (!ok) throw new Error(`the books do not add up: ${JSON.stringify(violations.slice(0, 5))}`)
  return totals.purchases
}
