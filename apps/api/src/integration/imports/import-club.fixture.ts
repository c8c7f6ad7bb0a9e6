import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Database, inTransaction } from '@stamkund/database'
import { testDatabase } from '@stamkund/database/testing'
import { clockStandingOn } from '../../platform/clock.ts'
import { seedClubSettings } from '../../platform/club-settings/index.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { importFile } from './import-file.job.ts'
import { findFiles } from './import-files.ts'
import type { Counts } from './imports.queries.ts'

export const clock = clockStandingOn('2026-03-31')

/** What a test asks about an import. */
export interface Imported extends Counts {
  readonly state: string
  readonly failure: string | null
  readonly ignoredColumns: readonly string[]
  /** The text of the file of rejected rows; empty if there are none. */
  readonly rejects: string
}

export interface ImportClub {
  readonly database: Database
  readonly url: string
  readonly folder: string
  /** Imports a file of that name and content, as the command line does. */
  importing(name: string, content: string | Buffer): Promise<Imported>
  rows<Row>(text: string): Promise<Row[]>
  close(): Promise<void>
}

/** An empty club that takes files. */
export async function importClub(): Promise<ImportClub> {
  const { database, url, close } = await testDatabase()
  await inTransaction(database, async (tx) => {
    await seedClubSettings(tx)
    await seedDefaultPolicy(tx)
  })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-imports-'))
  return {
    database,
    url,
    folder,
    importing: async (name, content) => {
      fs.writeFileSync(path.join(folder, name), content)
      const { files } = await findFiles([path.join(folder, name)])
      const [file] = files
      if (file === undefined) throw new Error(`${name} is no file to import`)
      const { run, rejectsFile } = await importFile(file, {
        database,
        clock,
        rejectsFolder: path.join(folder, 'rejects'),
      })
      const { state, imported, unchanged, rejected, failureCode, unknownColumns } = run
      const rejects = rejectsFile === null ? '' : fs.readFileSync(rejectsFile, 'utf8')
      return { state, imported, unchanged, rejected, failure: failureCode, ignoredColumns: unknownColumns, rejects }
    },
    rows: async (text) => (await database.pool.query(text)).rows,
    close: async () => {
      await close()
      fs.rmSync(folder, { recursive: true })
    },
  }
}

/** Lines of purchases as CSV, from their first columns; the rest has a value that does not matter. */
export function purchasesCsv(
  ...lines: readonly (readonly [company: string, invoice: string, line: string, ...rest: string[]])[]
): string {
  const rows = lines.map(
    ([
      company,
      invoice,
      line,
      date = '2026-01-15',
      net = '100',
      sku = 'A',
      type = 'sale',
      quantity = type === 'sale' ? '1' : '-1',
      currency = 'SEK',
    ]) => [company, invoice, line, date, sku, quantity, net, currency, type].join(','),
  )
  return ['company_no,invoice_no,line_no,date,sku,quantity,line_net_total,currency,type', ...rows, ''].join('\n')
}
