import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { migrateDatabase, pendingMigrations } from './migrate.ts'
import { openDatabase } from './pool.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const TABLES = `
  create schema books;
  --> statement-breakpoint
  create table books.entries (id bigint generated always as identity, note text);
  --> statement-breakpoint
  create table drafts (id bigserial, note text);
  --> statement-breakpoint
  revoke update, delete, truncate on books.entries from current_user;`

describe('migrating', () => {
  let own: TestDatabase
  let folder: string
  beforeEach(async () => {
    own = await testDatabase({ template: 'empty' })
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-migrations-'))
    write(['tables', TABLES])
  })
  afterEach(async () => {
    await own.close()
    fs.rmSync(folder, { recursive: true })
  })

  /** Migrations a second apart, in the form that drizzle-kit writes. */
  function write(...migrations: [name: string, sql: string][]): void {
    const entries = migrations.map(([name], idx) => ({
      idx,
      version: '7',
      when: 1000 * (idx + 1),
      tag: name,
      breakpoints: true,
    }))
    fs.mkdirSync(path.join(folder, 'meta'), { recursive: true })
    fs.writeFileSync(
      path.join(folder, 'meta', '_journal.json'),
      JSON.stringify({ version: '7', dialect: 'postgresql', entries }),
    )
    for (const [name, sql] of migrations) fs.writeFileSync(path.join(folder, `${name}.sql`), sql)
  }

  test('happens once when five start at the same time', async () => {
    await Promise.all(Array.from({ length: 5 }, () => migrateDatabase(own.url, folder)))
    expect(await pendingMigrations(own.database, folder)).toEqual([])
  })

  test('names what is pending: all on an empty database, the new ones on an older', async () => {
    expect(await pendingMigrations(own.database, folder)).toEqual(['tables'])
    await migrateDatabase(own.url, folder)
    write(['tables', TABLES], ['second', 'create table later ()'], ['third', 'select 1'])
    expect(await pendingMigrations(own.database, folder)).toEqual(['second', 'third'])
  })

  test('refuses a schema that a newer version has written, and leaves it as it is', async () => {
    write(['tables', TABLES], ['second', 'create table later ()'])
    await migrateDatabase(own.url, folder)
    write(['tables', TABLES])
    await expect(migrateDatabase(own.url, folder)).rejects.toThrow(
      'migrated by a newer version; this one knows it up to tables',
    )
  })

  test('leaves nothing of a migration that fails', async () => {
    write(['tables', `${TABLES}\n--> statement-breakpoint\nselect 1 / 0`])
    await expect(migrateDatabase(own.url, folder)).rejects.toThrow()
    expect(await pendingMigrations(own.database, folder)).toEqual(['tables'])
    write(['tables', TABLES])
    await migrateDatabase(own.url, folder)
  })

  test('with one role, an append-only table takes no update from its own owner', async () => {
    await migrateDatabase(own.url, folder)
    await as(own.url, async (client) => {
      await client.query(`insert into books.entries (note) values ('written')`)
      await expect(client.query(`update books.entries set note = 'changed'`)).rejects.toThrow('permission denied')
    })
  })

  describe('as the owner, for another role', () => {
    const role = `application_${process.pid}`
    let applicationUrl: string
    beforeEach(async () => {
      const url = new URL(own.url)
      url.username = role
      url.password = 'secret'
      applicationUrl = url.href
      await as(own.superuserUrl, (client) => client.query(`create role ${role} login password 'secret'`))
    })
    afterEach(() => as(own.superuserUrl, (client) => client.query(`drop owned by ${role}; drop role ${role}`)))

    test('lets that role read and write, but not change what is append-only', async () => {
      await migrateDatabase(own.url, folder, applicationUrl)
      await as(applicationUrl, async (client) => {
        await client.query(
          `insert into drafts (note) values ('one'); update drafts set note = 'two'; delete from drafts`,
        )
        await client.query(`insert into books.entries (note) values ('written')`)
        expect((await client.query('select note from books.entries')).rows).toEqual([{ note: 'written' }])
        for (const change of [
          'update books.entries set note = null',
          'delete from books.entries',
          'truncate books.entries',
        ]) {
          await expect(client.query(change)).rejects.toThrow('permission denied')
        }
        await expect(client.query('truncate drafts')).rejects.toThrow('permission denied')
        await expect(client.query('drop table drafts')).rejects.toThrow('must be owner')
      })
    })

    test('keeps append-only what a superuser migrated', async () => {
      await migrateDatabase(own.superuserUrl, folder, applicationUrl)
      await as(applicationUrl, async (client) => {
        await client.query(`insert into books.entries (note) values ('written')`)
        await expect(client.query('delete from books.entries')).rejects.toThrow('permission denied')
      })
    })

    test('takes back what a later migration denies', async () => {
      await migrateDatabase(own.url, folder, applicationUrl)
      write(['tables', TABLES], ['deny', 'revoke delete on drafts from current_user'])
      await migrateDatabase(own.url, folder, applicationUrl)
      await as(applicationUrl, async (client) => {
        await client.query(`update drafts set note = 'two'`)
        await expect(client.query('delete from drafts')).rejects.toThrow('permission denied')
      })
    })

    test('lets that role see what is pending, and make the schema of its job queue', async () => {
      await migrateDatabase(own.url, folder, applicationUrl)
      const application = openDatabase(applicationUrl)
      expect(await pendingMigrations(application, folder)).toEqual([])
      await application.close()
      await as(applicationUrl, (client) =>
        client.query('create schema graphile_worker; create table graphile_worker.jobs ()'),
      )
      await migrateDatabase(own.url, folder, applicationUrl)
    })
  })
})

async function as<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
