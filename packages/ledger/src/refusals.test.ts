import { randomUUID } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { doing, earned, openWallet, TODAY } from './books.fixture.ts'
import { transfer } from './index.ts'

describe('refusals', () => {
  test('a document earns once in a wallet', async () => {
    const wallet = await openWallet()
    const documentId = await earned(wallet, 10)
    await expect(earned(wallet, 10, { documentId })).rejects.toMatchObject({ code: 'ledger.already_earned' })
  })

  test('points are positive, and a wallet holds ten trillion at most', async () => {
    const wallet = await openWallet()
    await expect(earned(wallet, 0)).rejects.toMatchObject({ code: 'ledger.out_of_range' })
    await expect(earned(wallet, -5)).rejects.toMatchObject({ code: 'ledger.out_of_range' })
    await earned(wallet, 10_000_000_000_000)
    await expect(earned(wallet, 1)).rejects.toMatchObject({ code: 'ledger.out_of_range' })
  })

  test('a wallet is opened before it is used', async () => {
    const wallet = { companyId: randomUUID(), walletId: randomUUID() }
    await expect(earned(wallet, 10)).rejects.toMatchObject({ code: 'ledger.unknown_wallet', details: wallet })
  })

  test('nothing is transferred to itself', async () => {
    const wallet = await openWallet()
    const toItself = { from: wallet, to: wallet, documentId: randomUUID(), points: 1, today: TODAY }
    await expect(doing((tx) => transfer(tx, toItself))).rejects.toMatchObject({ code: 'ledger.same_wallet' })
  })

  test('the application can neither change nor delete what is written', async () => {
    await earned(await openWallet(), 10)
    for (const table of ['entry', 'lot_move', 'anchor', 'anchor_head']) {
      for (const attempt of [
        `update ledger.${table} set company_id = company_id`,
        `delete from ledger.${table}`,
        `truncate ledger.${table}`,
      ]) {
        const attempted = doing((tx) =>
          tx.alone((connection) => connection.query(attempt.replace('company_id = company_id', column(table)))),
        )
        await expect(attempted).rejects.toMatchObject({ code: '42501' })
      }
    }
  })
})

const column = (table: string) => (table === 'anchor' ? 'number = number' : 'version = version')
