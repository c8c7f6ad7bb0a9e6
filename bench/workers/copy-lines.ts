import fs from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { rate } from '../harness/compare.ts'
import { asCsv, CSV_HEADER, day, sampleInvoice } from '../harness/sample.ts'
import { answerTasks } from '../harness/worker.ts'

export interface Copying {
  readonly databaseUrl: string
  readonly what:
    | { readonly kind: 'file'; readonly file: string; readonly lines: number }
    /** Batches of so many invoices, each committed, for so long; @param series of their numbers, new each time */
    | { readonly kind: 'batches'; readonly invoices: number; readonly seconds: number; readonly series: string }
}

const COPY = 'copy bench.copied_line from stdin (format csv, header)'

/** Copies lines into a table with a primary key; @returns how many a second */
answerTasks(async ({ databaseUrl, what }: Copying): Promise<number> => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const copied = await rate(() => (what.kind === 'file' ? copyFile(client, what) : copyBatches(client, what)))
  await client.end()
  return copied
})

type What<Kind> = Extract<Copying['what'], { readonly kind: Kind }>

async function copyFile(client: pg.Client, { file, lines }: What<'file'>): Promise<number> {
  await pipeline(fs.createReadStream(file), client.query(copyFrom(COPY)))
  return lines
}

async function copyBatches(client: pg.Client, { invoices, seconds, series }: What<'batches'>): Promise<number> {
  const until = performance.now() + seconds * 1000
  let next = 0
  let lines = 0
  while (performance.now() < until) {
    const batch = Array.from({ length: invoices }, () => sampleInvoice(series, next++, day()))
    const text = CSV_HEADER + batch.map(asCsv).join('')
    await pipeline(Readable.from([text]), client.query(copyFrom(COPY)))
    for (const { skus } of batch) lines += skus.length
  }
  return lines
}
