import fs from 'node:fs/promises'
import path from 'node:path'
import { compare, rate } from '../harness/compare.ts'
import { createLimit, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { purchasesCsv } from '../harness/sample.ts'
import { startWorker } from '../harness/worker.ts'
import type { Copying } from '../workers/copy-lines.ts'

/** `stamkund import` of a file as an ERP exports it, from start to exit, against COPY of that file. */
export function importLines(options: BenchOptions): Promise<Measurement[]> {
  const lines = options.isQuick ? 20_000 : 200_000
  const rounds = options.isQuick ? 1 : 3
  return withProduct(options, async (product) => {
    const databaseUrl = await product.databaseUrl()
    await createLimit(product, 'copied-line.sql')
    const copy = startWorker<Copying, number>('copy-lines.ts')
    let series = 0
    const newFile = async () => {
      const file = path.join(product.folder, `purchases-${series}.csv`)
      await fs.writeFile(file, purchasesCsv(`I${series++}`, lines, 3))
      return file
    }
    const ours = async () => {
      const file = await newFile()
      return rate(async () => {
        await product.run('import', file)
        return lines
      })
    }
    const limit = async () => copy.ask({ databaseUrl, what: { kind: 'file', file: await newFile(), lines } })
    const compared = await compare(rounds, 1, ours, limit)
    copy.stop()
    return [measurement(`import of ${lines.toLocaleString('en')} lines`, 'lines/s', compared, 0.1)]
  })
}
