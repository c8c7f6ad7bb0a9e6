import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { secretsUnder } from '../../platform/secrets/index.ts'
import { handOutItem, readVoucherCode, reserveItems, restockItem, returnItem } from './item.queries.ts'
import { readReward } from './read-reward.ts'
import type { Reward } from './reward.queries.ts'

const NOW = { now: new Date('2026-03-31T09:00:00Z') }

let club: TestApp

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
})

afterAll(() => club.close())

async function newReward(fields: object): Promise<Reward> {
  const body = { kind: 'merchandise', points: 10, texts: { en: { name: 'A reward' } }, ...fields }
  const { body: created } = await club.request('POST', '/rewards', { body })
  return readReward(club.database, created.id)
}

async function newVoucherReward(...codes: readonly string[]): Promise<Reward> {
  const reward = await newReward({ kind: 'voucher_code' })
  await club.request('POST', `/rewards/${reward.id}/voucher-codes`, { body: { codes } })
  return reward
}

const reserve = async (reward: Reward, redemptionId = newId()) => {
  const reserved = await club.inTransaction((tx) => reserveItems(tx, [{ reward, redemptionId }]))
  return reserved.has(redemptionId)
}
const giveBack = (reward: Reward, redemptionId: string) =>
  club.inTransaction((tx) => returnItem(tx, reward, redemptionId))
const handOut = (reward: Reward, redemptionId: string) =>
  club.inTransaction((tx) => handOutItem(tx, reward, redemptionId, NOW))
const codeOf = (redemptionId: string) => readVoucherCode(club.database, redemptionId, club.app.secrets)
const left = async ({ id }: Reward) => (await readReward(club.database, id)).stockLeft

describe('an item', () => {
  test('that is the last goes to one of 50 who ask at the same moment', async () => {
    const reward = await newReward({ stock: 1 })
    const answers = await Promise.all(Array.from({ length: 50 }, () => reserve(reward)))
    expect(answers.filter((isTheirs) => isTheirs)).toHaveLength(1)
    expect(await left(reward)).toBe(0)
  })

  test('of unlimited stock goes to everybody', async () => {
    const reward = await newReward({})
    expect(await Promise.all([reserve(reward), reserve(reward)])).toEqual([true, true])
    expect(await left(reward)).toBeNull()
  })

  test('comes back once, however often it is given back', async () => {
    const reward = await newReward({ stock: 5 })
    const redemptionId = newId()
    await reserve(reward, redemptionId)
    expect(await left(reward)).toBe(4)
    await Promise.all([giveBack(reward, redemptionId), giveBack(reward, redemptionId)])
    expect(await left(reward)).toBe(5)
  })

  test('that was handed out does not come back', async () => {
    const reward = await newReward({ stock: 5 })
    const redemptionId = newId()
    await reserve(reward, redemptionId)
    await handOut(reward, redemptionId)
    await giveBack(reward, redemptionId)
    expect(await left(reward)).toBe(4)
  })

  test('that was handed out can be put back into stock, unless its stock is unlimited or of codes', async () => {
    const rewards = [await newReward({ stock: 5 }), await newReward({}), await newVoucherReward('USED')]
    for (const reward of rewards) await club.inTransaction((tx) => restockItem(tx, reward))
    expect(await Promise.all(rewards.map(left))).toEqual([6, null, 1])
  })

  test('asked for while the stock was unlimited does not add to a limited one', async () => {
    const reward = await newReward({})
    const redemptionId = newId()
    await reserve(reward, redemptionId)
    const body = { setTo: 3, reason: 'Counted' }
    await club.request('POST', `/rewards/${reward.id}/stock-changes`, { body })
    await giveBack(reward, redemptionId)
    expect(await left(reward)).toBe(3)
  })

  test('of a transaction that fails stays in stock', async () => {
    const reward = await newReward({ stock: 1 })
    const failing = club.inTransaction(async (tx) => {
      await reserveItems(tx, [{ reward, redemptionId: newId() }])
      throw new Error('not enough points')
    })
    await expect(failing).rejects.toThrow('not enough points')
    expect(await left(reward)).toBe(1)
  })
})

describe('a voucher code', () => {
  test('that is the last goes to one of 50 who ask at the same moment', async () => {
    const reward = await newVoucherReward('ONLY-ONE')
    const answers = await Promise.all(Array.from({ length: 50 }, () => reserve(reward)))
    expect(answers.filter((isTheirs) => isTheirs)).toHaveLength(1)
    expect(await left(reward)).toBe(0)
  })

  test('goes to one redemption only, with 20 at the same moment for 20 codes', async () => {
    const codes = Array.from({ length: 20 }, (_, at) => `CODE-${at}`)
    const reward = await newVoucherReward(...codes)
    const redemptions = codes.map(() => newId())
    await Promise.all(
      redemptions.map(async (redemptionId) => {
        await reserve(reward, redemptionId)
        await handOut(reward, redemptionId)
      }),
    )
    const issued = await Promise.all(redemptions.map(codeOf))
    expect(issued.toSorted()).toEqual(codes.toSorted())
  })

  test('can be read when it is handed out, not before', async () => {
    const reward = await newVoucherReward('påse-漢字-🎁')
    const redemptionId = newId()
    expect(await codeOf(redemptionId)).toBeNull()
    await reserve(reward, redemptionId)
    expect(await codeOf(redemptionId)).toBeNull()
    await handOut(reward, redemptionId)
    expect(await codeOf(redemptionId)).toBe('påse-漢字-🎁')
  })

  test('goes back into the pool when it is given back before', async () => {
    const reward = await newVoucherReward('AGAIN')
    const [first, second] = [newId(), newId()]
    await reserve(reward, first)
    await giveBack(reward, first)
    expect(await reserve(reward, second)).toBe(true)
    await handOut(reward, second)
    expect([await codeOf(first), await codeOf(second)]).toEqual([null, 'AGAIN'])
  })

  test('that was handed out stays with its redemption for ever', async () => {
    const reward = await newVoucherReward('FOREVER')
    const redemptionId = newId()
    await reserve(reward, redemptionId)
    await handOut(reward, redemptionId)
    await handOut(reward, redemptionId)
    await giveBack(reward, redemptionId)
    expect(await codeOf(redemptionId)).toBe('FOREVER')
    expect(await reserve(reward)).toBe(false)
  })

  test('that was not set aside cannot be handed out', async () => {
    const reward = await newVoucherReward('NOT-ASKED-FOR')
    await expect(handOut(reward, newId())).rejects.toThrow('no voucher code is set aside')
  })

  test('is not read with another key, and is with the former one after a change of keys', async () => {
    const reward = await newVoucherReward('LOCKED')
    const redemptionId = newId()
    await reserve(reward, redemptionId)
    await handOut(reward, redemptionId)
    const other = Buffer.alloc(32, 'other')
    const read = (former: readonly Buffer[]) =>
      readVoucherCode(club.database, redemptionId, secretsUnder(other, former))
    await expect(read([])).rejects.toThrow('another key')
    expect(await read([Buffer.alloc(32, 'test')])).toBe('LOCKED')
  })

  test('is nowhere in the database in clear text', async () => {
    const reward = await newVoucherReward('CLEARTEXT-4711')
    const redemptionId = newId()
    await reserve(reward, redemptionId)
    await handOut(reward, redemptionId)
    expect(await tablesWith('CLEARTEXT-4711')).toEqual([])
    // And the search finds what is there.
    expect(await tablesWith(reward.id)).toEqual(
      expect.arrayContaining(['reward', 'voucher_code', 'audit_entry', 'outbox_event']),
    )
  })
})

/** Tables with a row that holds the text, also as bytes. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await club.database.rows<{ name: string }>(
    statement('test tables', `select table_name as name from information_schema.tables where table_schema = 'public'`),
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await club.database.rows(
      statement(
        `test search ${name}`,
        `select from "${name}" t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 limit 1`,
      ),
      [text, Buffer.from(text).toString('hex')],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
