import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { anchor, hold, verify } from '@stamkund/ledger'
import { parseMoney } from '@stamkund/points-engine'
import pg from 'pg'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { putProducts } from '../../sales/products/index.ts'
import { seedClubSettings } from '../club-settings/index.ts'
import { addJob, installJobs } from '../jobs/index.ts'
import { emitEvents } from '../outbox/index.ts'
import { storePicture } from '../pictures/index.ts'
import { type WrittenBackup, writeBackup } from './index.ts'
import { migrations, readEverything, restoreInto, temporaryFolder, withRestored } from './restored-club.fixture.ts'

const TODAY = '2026-03-31'
const now = new Date(`${TODAY}T12:00:00Z`)
const AWKWARD = 'Ελλάς\tåäö\n\\N \\. "\'\r\b\u{1F427} ,;'

const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
const large = Buffer.alloc(500_000, everyByte)
const picture = { hash: createHash('sha256').update(large).update(everyByte).digest('hex'), small: everyByte, large }

let club: TestApp
let folder: string
let file: string
let written: WrittenBackup
let restored: TestDatabase

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  folder = temporaryFolder()
  file = path.join(folder, 'club.gz')
  await installJobs(club.url, null)
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const money = { unitCost: parseMoney('50'), listPrice: parseMoney('100') }
    await putProducts(tx, [{ sku: 'HAMMER', name: 'Hammare', ...money }], TODAY)
  })
  await club.request('POST', '/companies', { body: { companyNo: 'C1', name: 'One' } })
  const { body } = await record('F1', { netAmount: '100' })
  await record('F2', { quantity: '3', netAmount: '999.9' })
  const of = { originalInvoiceNo: 'F1', originalLineNo: 1 }
  await record('K1', { quantity: '-0.5', netAmount: '-50', ...of }, 'return')
  await club.inTransaction((tx) => addTheRest(tx, body.companyId))
  await untilKeyIsNoted()
  written = await writeBackup(club.database, { file, now, migrations })
  restored = await testDatabase({ template: 'empty' })
  await restoreInto(restored, file)
})

afterAll(async () => {
  await restored.close()
  await club.close()
  fs.rmSync(folder, { recursive: true })
})

function record(invoiceNo: string, line: object, kind = 'invoice') {
  const lines = [{ lineNo: 1, sku: 'HAMMER', quantity: '1', ...line }]
  const body = { companyNo: 'C1', invoiceNo, kind, occurredOn: '2026-03-01', currency: 'SEK', lines }
  return club.request('POST', '/purchases', { body })
}

/** What a day of work leaves beside purchases: a hold, an anchor, events, jobs, a picture, and texts that need care. */
async function addTheRest(tx: Tx, companyId: string): Promise<void> {
  await hold(tx, { wallet: { companyId, walletId: companyId }, holdId: newId(), points: 20, today: TODAY })
  await anchor(tx, { anchorId: newId() })
  await emitEvents(tx, { now }, { type: 'points.adjusted', companyId, payload: { text: AWKWARD, of: [null, 1.5] } })
  await addJob(tx, 'later', { text: AWKWARD }, { key: 'once', runAt: new Date('2031-01-01T00:00:00Z') })
  await storePicture(tx, picture, now)
  await tx.alone((connection) => connection.query('insert into event_subscription values ($1), ($2)', ['\\.', '']))
  await tx.alone((connection) =>
    connection.query('update company set name = $1, city = null, industry = $2', [AWKWARD, '']),
  )
  await tx.alone((connection) =>
    connection.query(`update graphile_worker._private_jobs set attempts = max_attempts where key is null`),
  )
}

describe('a restored club', () => {
  test('has every row of every table as it was', async () => {
    const before = await readEverything(club.database)
    expect(before['public.purchase']).toHaveLength(3)
    expect(before['ledger.hold_lot']).not.toHaveLength(0)
    expect(before['public.event_subscription']).toEqual(['("")', '("\\\\.")'])
    expect(await readEverything(restored.database)).toEqual(before)
  })

  test('has books that add up to the same totals', async () => {
    const [before, after] = [await verify(club.database), await verify(restored.database)]
    expect(after).toEqual(before)
    expect(after).toMatchObject({ violations: [], totals: { held: 20 } })
  })

  test('takes up where it stopped: anchors, chains and identities go on', async () => {
    await withRestored(file, async ({ database }) => {
      const [wallet] = (await database.pool.query('select company_id as id from ledger.wallet')).rows
      const taken = await inTransaction(database, async (tx) => {
        await hold(tx, {
          wallet: { companyId: wallet.id, walletId: wallet.id },
          holdId: newId(),
          points: 1,
          today: TODAY,
        })
        await emitEvents(tx, { now }, { type: 'member.left', companyId: null, payload: {} })
        return anchor(tx, { anchorId: newId() })
      })
      expect(taken?.number).toBe(2)
      const { rows } = await database.pool.query('select type from outbox_event order by position desc limit 1')
      expect(rows).toEqual([{ type: 'member.left' }])
      expect((await verify(database)).violations).toEqual([])
    })
  })

  test('has the jobs that waited, once each, and none that was given up', async () => {
    const sql = `select t.identifier, j.payload, j.key, j.run_at from graphile_worker._private_jobs j
                 join graphile_worker._private_tasks t on t.id = j.task_id`
    const { rows } = await restored.database.pool.query(sql)
    expect(rows).toEqual([
      { identifier: 'later', payload: { text: AWKWARD }, key: 'once', run_at: new Date('2031-01-01T00:00:00Z') },
    ])
  })

  test('hands over the events that nobody had', async () => {
    const { rows } = await restored.database.pool.query('select payload, dispatched_at from outbox_event')
    expect(rows).toContainEqual({ payload: { text: AWKWARD, of: [null, 1.5] }, dispatched_at: null })
  })

  test('may replace a new club that only has what it was given', async () => {
    const target = await testDatabase()
    try {
      await inTransaction(target.database, async (tx) => {
        await seedClubSettings(tx)
        await seedDefaultPolicy(tx)
      })
      await restoreInto(target, file)
      expect(await readEverything(target.database)).toEqual(await readEverything(club.database))
    } finally {
      await target.close()
    }
  })

  test('is loaded by a role that owns nothing and may not change what is append-only', async () => {
    const target = await testDatabase({ template: 'empty' })
    const role = `app_${path.basename(new URL(target.url).pathname)}`
    const administration = new pg.Client({ connectionString: target.superuserUrl })
    await administration.connect()
    try {
      await administration.query(`create role ${role} login password 'app'`)
      const url = new URL(target.url)
      url.username = role
      url.password = 'app'
      await restoreInto({ url: url.href, migrationUrl: target.url }, file)
      expect(await readEverything(target.database)).toEqual(await readEverything(club.database))
    } finally {
      await administration.query(`drop owned by ${role}; drop role ${role}`)
      await administration.end()
      await target.close()
    }
  })
})

describe('a backup', () => {
  test('is one moment, whatever others write meanwhile', async () => {
    const before = await readEverything(club.database)
    const later = path.join(folder, 'later.gz')
    // The backup has its moment and waits for a table that purchases have nothing to do with.
    const blocker = new pg.Client({ connectionString: club.superuserUrl })
    await blocker.connect()
    await blocker.query('begin; lock table import_reject in access exclusive mode')
    const backup = writeBackup(club.database, { file: later, now, migrations })
    try {
      await untilBlocked(blocker)
      expect((await record('F3', { netAmount: '100' })).status).toBe(201)
    } finally {
      await blocker.end()
      await backup
    }
    await withRestored(later, async ({ database }) => {
      expect(await readEverything(database)).toEqual(before)
      expect((await verify(database)).violations).toEqual([])
    })
  })

  test('may be larger than what is read at a time', async () => {
    const large = await testDatabase()
    try {
      await inTransaction(large.database, (tx) =>
        tx.alone((connection) =>
          connection.query(`insert into import_reject (import_id, line_no, code, message, content)
          select gen_random_uuid(), i, 'x', md5(i::text), md5(random()::text) from generate_series(1, 20000) i`),
        ),
      )
      const largeFile = path.join(folder, 'large.gz')
      const { bytes } = await writeBackup(large.database, { file: largeFile, now, migrations })
      expect(bytes).toBeGreaterThan(1_000_000)
      await withRestored(largeFile, async ({ database }) => {
        expect(await readEverything(database)).toEqual(await readEverything(large.database))
      })
    } finally {
      await large.close()
    }
  })

  test('says what it is on its first line', async () => {
    const text = gunzipSync(fs.readFileSync(file)).toString()
    expect(JSON.parse(text.slice(0, text.indexOf('\n')))).toMatchObject({
      format: 'stamkund backup',
      formatVersion: 1,
      takenAt: now.toISOString(),
      productVersion: expect.stringMatching(/^\d+\.\d+\.\d+/),
      club: 'Stamkund',
      migrations: expect.arrayContaining([{ name: '0000_tables', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]),
    })
    expect(written).toMatchObject({ file, bytes: fs.statSync(file).size })
  })

  test('has every table that there is, and the jobs', async () => {
    const tables = Object.keys(await readEverything(club.database))
    expect(written.tables).toBe(tables.length + 1)
  })

  test('is readable by its owner alone, and leaves nothing beside it', () => {
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('replaces a file only when told to', async () => {
    const taken = path.join(folder, 'taken.gz')
    fs.writeFileSync(taken, 'something else', { mode: 0o644 })
    fs.writeFileSync(`${taken}.partial`, 'of a run that was killed', { mode: 0o644 })
    const options = { file: taken, now, migrations }
    await expect(writeBackup(club.database, options)).rejects.toMatchObject({ code: 'backup.file_exists' })
    expect(fs.readFileSync(taken, 'utf8')).toBe('something else')
    await writeBackup(club.database, { ...options, overwrite: true })
    expect(fs.statSync(taken).mode & 0o777).toBe(0o600)
    expect(fs.existsSync(`${taken}.partial`)).toBe(false)
  })

  test('that fails leaves no file, and the connection is of use to others', async () => {
    const failed = path.join(folder, 'failed.gz')
    const onTable = () => {
      throw new Error('the disk is full')
    }
    await expect(writeBackup(club.database, { file: failed, now, migrations, onTable })).rejects.toThrow('disk')
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('failed'))).toEqual([])
    expect((await club.database.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  })

  test('of a database without tables is refused', async () => {
    const empty = await testDatabase({ template: 'empty' })
    try {
      const nothing = writeBackup(empty.database, { file: path.join(folder, 'empty.gz'), now, migrations })
      await expect(nothing).rejects.toMatchObject({ code: 'backup.nothing_there' })
    } finally {
      await empty.close()
    }
  })

  test('would not be changed on its way back by a trigger', async () => {
    const sql = `select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where not t.tgisinternal and c.relnamespace::regnamespace::text in ('public', 'ledger')`
    expect((await club.database.pool.query(sql)).rows).toEqual([])
  })
})

/** Until the use of the key is written down, which its first request does not wait for. */
async function untilKeyIsNoted(): Promise<void> {
  const sql = 'select from api_key where last_used_at is null'
  while ((await club.database.pool.query(sql)).rowCount) await new Promise(setImmediate)
}

/** Until somebody waits for a lock in the same database. */
async function untilBlocked(client: pg.Client): Promise<void> {
  const sql = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  // A transaction sees those alone who were there at its first look, unless it forgets them.
  for (;;) {
    await client.query('select pg_stat_clear_snapshot()')
    if ((await client.query(sql)).rowCount) return
  }
}
