import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { createPolicy, seedDefaultPolicy } from './create-policy.ts'
import { readPolicies } from './policy.queries.ts'
import { defaultTerms } from './policy-terms.ts'

const occasion = occasionOn('2026-03-31')
let club: TestDatabase
const write = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(club.database, work)
const versionFrom = (validFrom: string) => write((tx) => createPolicy(tx, { validFrom, terms: defaultTerms }, occasion))

beforeAll(async () => {
  club = await testDatabase()
})

afterAll(() => club.close())

describe('a new club', () => {
  test('is seeded once with a policy for its whole history, however many processes start', async () => {
    const atOnce = (work: (tx: Tx) => Promise<unknown>) => Promise.all(Array.from({ length: 8 }, () => write(work)))
    // Connections that are open already, so that the seeds do meet.
    await atOnce(readPolicies)
    await atOnce(seedDefaultPolicy)
    expect(await readPolicies(club.database)).toEqual([
      expect.objectContaining({ number: 1, validFrom: '1900-01-01', terms: defaultTerms }),
    ])
  })
})

describe('a new version', () => {
  test('takes the next number, also when several are made at once', async () => {
    await write(seedDefaultPolicy)
    const before = await readPolicies(club.database)
    const made = await Promise.all(Array.from({ length: 8 }, () => versionFrom('2026-01-01')))
    const numbers = made.map(({ number }) => number).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => before.length + 1 + index))
  })

  test('may begin in the past, and stands in the order in which versions come into force', async () => {
    await write(seedDefaultPolicy)
    const made = await versionFrom('2001-01-01')
    const [, second] = await readPolicies(club.database)
    expect(second?.id).toBe(made.id)
  })
})

test('no version begins before the first one', async () => {
  const empty = await testDatabase()
  const create = (validFrom: string) =>
    inTransaction(empty.database, (tx) => createPolicy(tx, { validFrom, terms: defaultTerms }, occasion))
  await create('2020-01-01')
  await expect(create('2019-12-31')).rejects.toMatchObject({ code: 'policy.before_first', status: 422 })
  await expect(create('2020-01-01')).resolves.toMatchObject({ number: 2 })
  await empty.close()
})
