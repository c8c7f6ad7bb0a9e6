import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { hasFinishedBuying } from './buying-on.ts'

let club: TestDatabase
beforeAll(async () => {
  club = await testDatabase()
})
afterAll(() => club.close())

const HAS_FINISHED = statement(
  'test_has_finished',
  `select ${hasFinishedBuying('$2')} as "hasFinished"
   from (select now() - make_interval(secs => s) as recorded_at from unnest($1::int[]) as s) p`,
)

test.each([
  ['goes on, with a document of just now', [0], 15, false],
  ['goes on, however long it has done so up to now', [599, 300, 14], 15, false],
  ['has finished, when the last one is older than that', [60, 16], 15, true],
  ['is not waited for any longer than ten minutes', [601, 300, 0], 15, true],
  ['is not waited for at all by whoever asks for it at once', [1], 0, true],
])('a company %s', async (_, secondsAgo, quietSeconds, hasFinished) => {
  expect(await club.database.rows(HAS_FINISHED, [secondsAgo, quietSeconds])).toEqual([{ hasFinished }])
})
