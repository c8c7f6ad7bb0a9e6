import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { migrateDatabase } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { anchor, earn, openWallets } from '@stamkund/ledger'
import pg from 'pg'
import { v7 as newId } from 'uuid'
import { migrationsFolder } from '../src/platform/migrations-folder.ts'
import { testApp } from './test-app.ts'

const TABLES = ['ledger.entry', 'ledger.lot_move', 'ledger.anchor', 'ledger.anchor_head', 'audit_entry']
const COLUMNS: Readonly<Record<string, string>> = { 'ledger.anchor': 'wallets', audit_entry: 'action' }
const CHANGES = TABLES.flatMap((table) => [
  `update ${table} set ${COLUMNS[table] ?? 'version'} = ${COLUMNS[table] ?? 'version'}`,
  `delete from ${table}`,
  `truncate ${table}`,
])

/** Whether PostgreSQL refuses the change to whoever is connected, for want of the right and nothing else. */
async function expectDenied(connection: pg.ClientBase, change: string): Promise<void> {
  await connection.query('begin read write')
  await expect(connection.query(change)).rejects.toMatchObject({
    code: '42501',
    message: expect.stringContaining('permission denied for table'),
  })
  await connection.query('rollback')
}

describe('the application, as the owner of its database,', () => {
  let club: Awaited<ReturnType<typeof testApp>>

  beforeAll(async () => {
    club = await testApp({ today: '2026-03-31' })
    await club.inTransaction(async (tx) => {
      const wallet = { companyId: newId(), walletId: newId() }
      await openWallets(tx, [{ wallet, kind: 'member' }])
      const days = { occurredOn: '2026-03-31', availableOn: '2026-03-31', expiresOn: '2028-03-31' }
      await earn(tx, { wallet, documentId: newId(), points: 100, ...days, today: '2026-03-31' })
      await anchor(tx, { anchorId: newId() })
    })
  })

  afterAll(() => club.close())

  test.each(CHANGES)('may not %s', async (change) => {
    const connection = await club.database.pool.connect()
    await expectDenied(connection, change)
    connection.release()
  })
})

describe('the application, in a database that another role owns,', () => {
  const role = `application_${process.pid}`
  let own: TestDatabase
  let application: pg.Client

  beforeAll(async () => {
    own = await testDatabase({ template: 'empty' })
    await asSuperuser(`create role ${role} login password 'secret'`)
    const url = new URL(own.url)
    url.username = role
    url.password = 'secret'
    await migrateDatabase(own.url, migrationsFolder(), url.href)
    application = new pg.Client(url.href)
    await application.connect()
  })

  afterAll(async () => {
    await application.end()
    await asSuperuser(`drop owned by ${role}; drop role ${role}`)
    await own.close()
  })

  async function asSuperuser(sql: string): Promise<void> {
    const superuser = new pg.Client(own.superuserUrl)
    await superuser.connect()
    await superuser.query(sql)
    await superuser.end()
  }

  test.each(CHANGES)('may not %s', (change) => expectDenied(application, change))

  test.each(TABLES)('cannot give itself the rights on %s', async (table) => {
    await application.query(`grant update, delete on ${table} to ${role}`).catch(() => undefined)
    await expectDenied(application, `delete from ${table}`)
  })
})
