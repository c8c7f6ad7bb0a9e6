import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { forgetUnusedPictures, storePicture } from './picture.queries.ts'
import { formWith, plainPicture } from './picture-files.fixture.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const monday = new Date('2026-03-30T12:00:00Z')
const tuesday = new Date('2026-03-31T12:00:01Z')

/** A picture for the database, which cares for its hash alone. */
function pictureOf(text: string) {
  const [small, large] = [Buffer.from('small'), Buffer.from(text)]
  return { small, large, hash: createHash('sha256').update(large).update(small).digest('hex') }
}

const store = (text: string, now: Date) =>
  app.inTransaction(async (tx) => {
    await storePicture(tx, pictureOf(text), now)
    return pictureOf(text).hash
  })
const forget = (now: Date) => app.inTransaction((tx) => forgetUnusedPictures(tx, now))
const isThere = async (hash: string) => (await app.request('GET', `/pictures/${hash}-480.webp`)).status === 200

test('a picture that nothing shows is forgotten after a day', async () => {
  const [old, young] = [await store('old', monday), await store('young', tuesday)]
  expect(await forget(tuesday)).toBe(1)
  expect([await isThere(old), await isThere(young)]).toEqual([false, true])
})

test('a picture that is uploaded again is young again', async () => {
  const hash = await store('twice', monday)
  await store('twice', tuesday)
  await store('twice', monday)
  await forget(tuesday)
  expect(await isThere(hash)).toBe(true)
})

test('pictures that are shown stay, until nothing shows them any more', async () => {
  const colours = ['#000001', '#000100', '#010000']
  const [logo, hero, picture] = await Promise.all(colours.map((colour) => plainPicture({ colour }).png().toBuffer()))
  const body = { kind: 'merchandise', points: 1, texts: { en: { name: 'Jacket' } } }
  const { id } = (await app.request('POST', '/rewards', { body })).body
  const addresses = ['/club-settings/logo', '/club-settings/hero', `/rewards/${id}/picture`]
  for (const [index, file] of [logo, hero, picture].entries())
    await app.request('PUT', addresses[index] ?? '', formWith(file ?? Buffer.alloc(0)))
  const nextYear = new Date('2027-03-31T12:00:00Z')
  await forget(nextYear)
  expect(await countPictures()).toBe(3)
  for (const address of addresses) await app.request('DELETE', address)
  await forget(nextYear)
  expect(await countPictures()).toBe(0)
})

test('a picture that somebody begins to show while it is forgotten is kept, or uploaded anew', async () => {
  const hash = await store('contested', monday)
  await Promise.all([forget(tuesday), store('contested', tuesday), forget(tuesday), store('contested', tuesday)])
  expect(await isThere(hash)).toBe(true)
})

test('every column that points to a picture counts as a use of it', async () => {
  const columns = await app.database.rows<{ column: string }>(POINTING)
  const [{ definition = '' } = {}] = await app.database.rows<{ definition: string }>(DEFINITION)
  expect(columns.length).toBeGreaterThan(2)
  for (const { column } of columns) expect(definition).toContain(column)
})

test('a hash that is not that of the bytes is refused', async () => {
  const forged = { ...pictureOf('true'), large: Buffer.from('false') }
  const stored = inTransaction(app.database, (tx) => storePicture(tx, forged, monday))
  await expect(stored).rejects.toThrow('picture_is_of_its_hash')
})

const COUNT = statement('test_pictures_left', 'select count(*) from picture')
const countPictures = async () => (await app.database.rows<{ count: number }>(COUNT))[0]?.count

const POINTING = statement(
  'test_columns_pointing_to_pictures',
  `select format('%s.%s', f.conrelid::regclass, a.attname) as column
   from pg_constraint f join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
   where f.contype = 'f' and f.confrelid = 'picture'::regclass`,
)
const DEFINITION = statement(
  'test_definition_of_picture_use',
  `select pg_get_viewdef('picture_use'::regclass) as definition`,
)
