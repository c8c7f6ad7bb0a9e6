import fs from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { inTransaction, migrateDatabase } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { seedClubSettings } from '../club-settings/index.ts'
import { openBackup, writeBackup } from './index.ts'
import { countRows, migrations, restoreInto, temporaryFolder } from './restored-club.fixture.ts'

const now = new Date('2026-03-31T12:00:00Z')

let source: TestDatabase
let target: TestDatabase
let folder: string
let file: string

beforeAll(async () => {
  folder = temporaryFolder()
  file = path.join(folder, 'club.gz')
  source = await testDatabase()
  await inTransaction(source.database, seedClubSettings)
  await writeBackup(source.database, { file, now, migrations })
})

beforeEach(async () => {
  target = await testDatabase({ template: 'empty' })
})

afterEach(() => target.close())

afterAll(async () => {
  await source.close()
  fs.rmSync(folder, { recursive: true })
})

describe('a file that is not as it was written is refused', () => {
  const codeOf = async (bytes: Buffer): Promise<string> => {
    const changed = path.join(folder, 'changed.gz')
    fs.writeFileSync(changed, bytes)
    return openBackup(changed).then(
      async (backup) => backup.close().then(() => 'opened'),
      (error) => error.code,
    )
  }

  test('with any bit of it turned', async () => {
    const bytes = fs.readFileSync(file)
    const random = Array.from({ length: 200 }, () => Math.floor(Math.random() * bytes.length))
    const places = [
      ...Array(20).keys(),
      ...random,
      ...Array.from({ length: 80 }, (_, index) => bytes.length - 1 - index),
    ]
    for (const place of places) {
      const changed = Buffer.from(bytes)
      changed[place] = (changed[place] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
      const expected = place < 2 ? 'backup.not_a_backup' : 'backup.damaged'
      expect({ place, code: await codeOf(changed) }).toEqual({ place, code: expected })
    }
  })

  test('cut off anywhere', async () => {
    const bytes = fs.readFileSync(file)
    for (const end of [2, 57, 58, 59, 1000, bytes.length - 59, bytes.length - 58, bytes.length - 1]) {
      expect({ end, code: await codeOf(bytes.subarray(0, end)) }).toEqual({ end, code: 'backup.damaged' })
    }
    expect(await codeOf(Buffer.alloc(0))).toBe('backup.not_a_backup')
  })

  test('with something after its end', async () => {
    const bytes = fs.readFileSync(file)
    for (const more of [Buffer.from([0]), Buffer.from('more'), gzipSync('more'), bytes]) {
      expect(await codeOf(Buffer.concat([bytes, more]))).toBe('backup.damaged')
    }
    expect(await codeOf(bytes)).toBe('opened')
  })

  test('or when it is something else', async () => {
    expect(await codeOf(Buffer.from('PK\u0003\u0004 an archive of another kind'))).toBe('backup.not_a_backup')
    expect(await codeOf(gzipSync('some text'))).toBe('backup.damaged')
  })
})

describe('a database is refused', () => {
  test('that has rows of its own', async () => {
    await migrateDatabase(target.url, migrations)
    await inTransaction(target.database, (tx) =>
      tx.alone((connection) => connection.query(`insert into company (id, name) values (gen_random_uuid(), 'Ours')`)),
    )
    await expect(restoreInto(target, file)).rejects.toMatchObject({
      code: 'backup.target_not_empty',
      message: 'The database is not empty, there are rows in public.company: restore into a fresh one.',
    })
    expect(await countRows(target.database)).toBe(1)
  })

  test('that has gone beyond the schema of the backup', async () => {
    const former = someMigrations(4)
    const old = await testDatabase({ template: 'empty' })
    try {
      await migrateDatabase(old.url, former)
      const oldFile = path.join(folder, 'old.gz')
      await writeBackup(old.database, { file: oldFile, now, migrations: former })
      await migrateDatabase(target.url, migrations)
      await expect(restoreInto(target, oldFile)).rejects.toMatchObject({ code: 'backup.target_differs' })
    } finally {
      await old.close()
    }
  })
})

describe('a backup of another schema', () => {
  test('that is older is loaded into its own schema, and then migrated', async () => {
    const former = someMigrations(4)
    const old = await testDatabase({ template: 'empty' })
    try {
      await migrateDatabase(old.url, former)
      await inTransaction(old.database, (tx) =>
        tx.alone((connection) =>
          connection.query(`insert into club_settings (name, time_zone, currency) values ('Of old', 'UTC', 'EUR')`),
        ),
      )
      const oldFile = path.join(folder, 'older.gz')
      await writeBackup(old.database, { file: oldFile, now, migrations: former })
      await restoreInto(target, oldFile)
      expect((await target.database.pool.query('select name from club_settings')).rows).toEqual([{ name: 'Of old' }])
      expect((await target.database.pool.query('select hash from drizzle.__drizzle_migrations')).rows).toHaveLength(4)
      await migrateDatabase(target.url, migrations)
      expect((await target.database.pool.query('select name from club_settings')).rows).toEqual([{ name: 'Of old' }])
    } finally {
      await old.close()
    }
  })

  test('that is newer is refused with the names of both', async () => {
    const future = someMigrations(undefined, '9999_future')
    const fresh = await testDatabase({ template: 'empty' })
    try {
      await migrateDatabase(fresh.url, future)
      const newFile = path.join(folder, 'newer.gz')
      await writeBackup(fresh.database, { file: newFile, now, migrations: future })
      const ours = JSON.parse(fs.readFileSync(path.join(migrations, 'meta/_journal.json'), 'utf8')).entries.at(-1).tag
      await expect(restoreInto(target, newFile)).rejects.toMatchObject({
        code: 'backup.schema_newer',
        message: expect.stringMatching(new RegExp(`schema 9999_future, .* knows ${ours} and before`)),
      })
      const itself = writeBackup(fresh.database, { file: path.join(folder, 'not.gz'), now, migrations })
      await expect(itself).rejects.toMatchObject({ code: 'backup.database_unknown' })
    } finally {
      await fresh.close()
    }
    expect((await target.database.pool.query(`select to_regclass('company') as is`)).rows).toEqual([{ is: null }])
  })

  test('that has another migration under the same name is refused', async () => {
    const other = someMigrations(4)
    fs.appendFileSync(path.join(other, '0003_company_locks.sql'), '\n-- and more')
    const fresh = await testDatabase({ template: 'empty' })
    try {
      await migrateDatabase(fresh.url, other)
      const otherFile = path.join(folder, 'other.gz')
      await writeBackup(fresh.database, { file: otherFile, now, migrations: other })
      await expect(restoreInto(target, otherFile)).rejects.toMatchObject({ code: 'backup.schema_differs' })
    } finally {
      await fresh.close()
    }
  })
})

test('a load that fails leaves an empty database, which takes the next one', async () => {
  await migrateDatabase(target.url, migrations)
  const owner = inTransaction(target.database, (tx) =>
    tx.alone((connection) =>
      connection.query('alter table club_settings add constraint never check (false) not valid'),
    ),
  )
  await owner
  await expect(restoreInto(target, file)).rejects.toMatchObject({ constraint: 'never' })
  expect(await countRows(target.database)).toBe(0)
  await inTransaction(target.database, (tx) =>
    tx.alone((connection) => connection.query('alter table club_settings drop constraint never')),
  )
  expect(await restoreInto(target, file)).toMatchObject({ rows: 1 })
})

/** The program's migrations, the first `count` of them, with one more. */
function someMigrations(count?: number, more?: string): string {
  const part = fs.mkdtempSync(path.join(folder, 'migrations-'))
  fs.cpSync(migrations, part, { recursive: true })
  const journalFile = path.join(part, 'meta/_journal.json')
  const journal = JSON.parse(fs.readFileSync(journalFile, 'utf8'))
  journal.entries = journal.entries.slice(0, count)
  if (more) {
    const { idx, when } = journal.entries.at(-1)
    journal.entries.push({ idx: idx + 1, version: '7', when: when + 1, tag: more, breakpoints: true })
    fs.writeFileSync(path.join(part, `${more}.sql`), 'create table future (id integer)')
  }
  fs.writeFileSync(journalFile, JSON.stringify(journal))
  return part
}
