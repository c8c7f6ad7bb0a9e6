import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { buildSync } from 'esbuild'
import { v7 as newId } from 'uuid'
import { addJob, installJobs, startJobs } from '../../platform/jobs/index.ts'
import { system } from '../../platform/occasion.ts'
import { cancelImport } from './cancel-import.ts'
import { importTasks, RUN_IMPORT } from './import.tasks.ts'
import { clock, type ImportClub, importClub, purchasesCsv } from './import-club.fixture.ts'
import type { ImportKind } from './import-kinds.ts'
import { tidyImports } from './import-locks.queries.ts'
import { type ImportSource, uploadSource } from './import-source.ts'
import { insertImport, insertPiece, readImport } from './imports.queries.ts'
import { runImport } from './run-import.job.ts'

/** A process that works off imports until it is killed. */
const PROGRAM = `
import { openDatabase } from '@stamkund/database'
import { clockStandingOn } from '../../platform/clock.ts'
import { startJobs } from '../../platform/jobs/index.ts'
import { importTasks } from './import.tasks.ts'
const [url] = process.argv.slice(2)
await startJobs({ url, tasks: importTasks({ database: openDatabase(url), clock: clockStandingOn('2026-03-31') }), log: null })
`

const LINES = 16_000
/** One invoice of ten lines in each hundred has a bad row. */
const REJECTED = 160

describe('an import that is interrupted', () => {
  let club: ImportClub

  beforeAll(async () => {
    club = await importClub()
    await installJobs(club.url, null)
    await club.importing('companies.csv', 'company_no,name\nC1,Åkeri AB\n')
  })

  afterAll(() => club.close())

  function manyPurchases(prefix: string): string {
    return purchasesCsv(
      ...Array.from({ length: LINES }, (_, index): [string, string, string, string] => {
        const invoice = `${prefix}${Math.floor(index / 10)}`
        return ['C1', invoice, String((index % 10) + 1), index % 1_000 === 0 ? 'never' : '2026-01-15']
      }),
    )
  }

  async function upload(kind: ImportKind, content: string): Promise<string> {
    const id = newId()
    const bytes = Buffer.from(content)
    await inTransaction(club.database, async (tx) => {
      await insertPiece(tx, id, 0, bytes.subarray(0, 100_000))
      await insertPiece(tx, id, 1, bytes.subarray(100_000))
      await insertImport(tx, { id, kind, fileName: `${kind}.csv`, state: 'queued', bytes: bytes.length, actor: system })
      await addJob(tx, RUN_IMPORT, { importId: id })
    })
    return id
  }

  function run(id: string, options: { signal?: AbortSignal; onProgress?: () => void; source?: ImportSource } = {}) {
    return runImport(id, { database: club.database, clock, source: uploadSource(club.database, id, 1), ...options })
  }

  const cancel = (id: string) =>
    inTransaction(club.database, (tx) => cancelImport(tx, id, { actor: system, now: clock.now() }))

  async function runUntilFirstChunk(id: string): Promise<void> {
    const stopping = new AbortController()
    const interrupted = run(id, { signal: stopping.signal, onProgress: () => stopping.abort() })
    await expect(interrupted).rejects.toMatchObject({ code: 'import.interrupted' })
  }

  /** Asks again and again, since only the database knows what another process has done. */
  async function until(id: string, isReached: (run: { imported: number; state: string }) => boolean): Promise<void> {
    for (;;) {
      const run = await readImport(club.database, id)
      if (run !== undefined && isReached(run)) return
    }
  }

  const linesOf = async (prefix: string) => {
    const [count] = await club.rows<{ lines: number }>(
      `select count(*)::int as lines from purchase_line l join purchase p on p.id = l.purchase_id
       where p.invoice_no like '${prefix}%'`,
    )
    return count?.lines
  }

  test('goes on behind the last chunk that went in, and counts each line once', async () => {
    const id = await upload('purchases', manyPurchases('A'))
    await runUntilFirstChunk(id)
    const half = await readImport(club.database, id)
    expect(half).toMatchObject({ state: 'running', rows: LINES, unchanged: 0 })
    expect(half?.imported).toBeLessThan(LINES - REJECTED)
    const whole = await run(id)
    expect(whole).toMatchObject({
      state: 'finished',
      imported: LINES - REJECTED,
      unchanged: 0,
      rejected: REJECTED,
      progressPercent: 100,
    })
    expect(await linesOf('A')).toBe(LINES - REJECTED)
    expect(await club.rows(`select count(*)::int from import_reject where import_id = '${id}'`)).toEqual([
      { count: REJECTED },
    ])
  })

  test('goes on with rows of master data in the same way', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `S${index},Part ${index}`)
    const id = await upload('products', ['sku,name', ...rows].join('\n'))
    await runUntilFirstChunk(id)
    expect(await readImport(club.database, id)).toMatchObject({ state: 'running', imported: 2_000, rows: null })
    expect(await run(id)).toMatchObject({ state: 'finished', rows: 5_000, imported: 5_000, unchanged: 0 })
  })

  test('by kill -9 is finished by another process', async () => {
    const program = path.join(club.folder, 'worker.mjs')
    const stdin = { contents: PROGRAM, resolveDir: import.meta.dirname, loader: 'ts' as const }
    const banner = {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)",
    }
    buildSync({ stdin, outfile: program, bundle: true, platform: 'node', format: 'esm', banner, logLevel: 'error' })
    const id = await upload('purchases', manyPurchases('B'))
    const child = fork(program, [club.url])
    await until(id, ({ imported }) => imported > 0)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await readImport(club.database, id)).toMatchObject({ state: 'running' })

    const jobs = await startJobs({ url: club.url, tasks: importTasks({ database: club.database, clock }), log: null })
    await until(id, ({ state }) => state !== 'running')
    await jobs.stop()
    expect(await readImport(club.database, id)).toMatchObject({
      state: 'finished',
      imported: LINES - REJECTED,
      unchanged: 0,
      rejected: REJECTED,
    })
    expect(await linesOf('B')).toBe(LINES - REJECTED)
    expect(await club.rows(`select from import_piece where import_id = '${id}'`)).toEqual([])
    expect(await club.rows('select from import_staged_row')).toEqual([])
  })

  test('by somebody who cancels it keeps what had gone in, and nobody goes on with the rest', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => `T${index},Part ${index}`)
    const id = await upload('products', ['sku,name', ...rows].join('\n'))
    await runUntilFirstChunk(id)
    await cancel(id)
    expect(await run(id)).toMatchObject({ state: 'failed', failureCode: 'import.cancelled', imported: 2_000 })
    await expect(cancel(id)).rejects.toMatchObject({ code: 'import.has_ended' })
    expect(await club.rows(`select from import_piece where import_id = '${id}'`)).toEqual([])
  })

  test('by somebody who cancels it while chunks go in has counted just what is in', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `U${index},Part ${index}`)
    const id = await upload('products', ['sku,name', ...rows].join('\n'))
    let cancelling: Promise<unknown> | undefined
    const ended = await run(id, { onProgress: () => (cancelling ??= cancel(id)) })
    await cancelling
    expect(ended).toMatchObject({ state: 'failed', failureCode: 'import.cancelled' })
    expect(await club.rows(`select count(*)::int from product where sku like 'U%'`)).toEqual([
      { count: ended.imported },
    ])
  })

  test('before it began never begins', async () => {
    const id = await upload('products', 'sku,name\nV1,Part\n')
    await cancel(id)
    expect(await run(id)).toMatchObject({ state: 'failed', failureCode: 'import.cancelled', imported: 0 })
  })

  test('is not run by two processes at a time', async () => {
    const id = await upload('products', `sku,name\n${'S1,Part\n'.repeat(3_000)}`)
    const file = uploadSource(club.database, id, 1)
    let second: unknown
    // The first one reads its file when the second has come and gone.
    async function* pieces() {
      second = await run(id).catch((error) => error)
      yield* file.open()
    }
    await run(id, { source: { ...file, open: pieces } })
    expect(second).toMatchObject({ code: 'import.runs_elsewhere' })
    expect(await readImport(club.database, id)).toMatchObject({ rows: 3_000 })
  })

  test('and run once more after its end changes nothing', async () => {
    const id = await upload('products', 'sku,name\nS1,Part\n')
    const first = await run(id)
    expect(await run(id)).toEqual(first)
  })

  test('with its command is ended by the next import, but not while it runs', async () => {
    const insert = (id: string) =>
      inTransaction(club.database, (tx) =>
        insertImport(tx, { id, kind: 'reps', fileName: 'reps.csv', state: 'running', bytes: 1, actor: system }),
      )
    const [dead, alive] = [newId(), newId()]
    await insert(dead)
    await insert(alive)
    const connection = await club.database.pool.connect()
    await connection.query(`select pg_advisory_lock(hashtextextended('import ' || '${alive}', 0))`)
    await inTransaction(club.database, (tx) => tidyImports(tx, clock.now()))
    connection.release(true)
    expect(await readImport(club.database, dead)).toMatchObject({ state: 'failed', failureCode: 'import.interrupted' })
    expect(await readImport(club.database, alive)).toMatchObject({ state: 'running' })
    const ended = await club.rows(`select action from audit_entry where subject_id in ('${dead}', '${alive}')`)
    expect(ended).toEqual([{ action: 'import.failed' }])
  })
})

describe('a file that is refused', () => {
  let club: ImportClub

  beforeAll(async () => {
    club = await importClub()
  })

  afterAll(() => club.close())

  test.each([
    ['a column is missing', 'products.csv', 'sku,price\nA,1\n', 'import.missing_column'],
    ['a column of purchases is missing', 'purchases.csv', 'sku,quantity\nA,1\n', 'import.missing_column'],
    ['it is empty', 'companies.csv', '', 'import.empty_file'],
  ])('because %s fails for good, and says why', async (_, name, content, failure) => {
    expect(await club.importing(name, content)).toMatchObject({ state: 'failed', failure, imported: 0 })
  })

  test('in its middle keeps the rows before that', async () => {
    const rows = Array.from({ length: 4_000 }, (_, index) => `S${index},Part ${index}`)
    const content = ['sku,name', ...rows, '"never closed'].join('\n')
    expect(await club.importing('products.csv', content)).toMatchObject({
      state: 'failed',
      failure: 'import.unclosed_quote',
    })
    const [count] = await club.rows<{ count: number }>('select count(*)::int from product')
    expect(count?.count).toBeGreaterThan(0)
  })

  test('of purchases in its middle leaves nothing behind', async () => {
    await club.importing('companies.csv', 'company_no,name\nC1,Åkeri AB\n')
    const content = `${purchasesCsv(['C1', 'I1', '1'])}"C1,I1,2`
    expect(await club.importing('purchases.csv', content)).toMatchObject({
      state: 'failed',
      failure: 'import.unclosed_quote',
    })
    expect(await club.rows('select from purchase')).toEqual([])
    expect(await club.rows('select from import_staged_row')).toEqual([])
  })
})
