import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from './db.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

describe('a test database', () => {
  let own: TestDatabase
  beforeAll(async () => {
    own = await testDatabase()
  })
  afterAll(() => own.close())

  test('is used as a role that is no superuser and owns it', async () => {
    const [row] = await own.database.rows<{ rolsuper: boolean; owner: string; role: string }>(
      statement(
        'testing who',
        `select rolsuper, current_user as role, pg_get_userbyid(datdba) as owner
           from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
      ),
    )
    expect(row).toEqual({ rolsuper: false, role: 'stamkund', owner: 'stamkund' })
  })
})
