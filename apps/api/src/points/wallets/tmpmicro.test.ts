import { afterAll, beforeAll, test } from '@jest/globals'
import fs from 'node:fs'
import { statement } from '@stamkund/database'
import { earnMany } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { serializerCompiler } from '../../platform/responses.ts'
import { readHolderWallet } from './index.ts'
import { WALLETS } from './wallets.queries.ts'
import { Wallet } from './wallets.schema.ts'

let club: TestApp
const log = (x: unknown) => fs.appendFileSync('/tmp/w/wallet-micro.log', `${typeof x === 'string' ? x : JSON.stringify(x)}\n`)
beforeAll(async () => { club = await testApp({ today: '2026-03-31' }) })
afterAll(() => club.close())
const sel = statement('bare', 'select available, pending, held from ledger.wallet where company_id = $1 and wallet_id = $1')
test('micro', async () => {
  const id = (await club.request('POST', '/companies', { body: { companyNo: 'X', name: 'X' } })).body.id
  const wallet = { companyId: id, walletId: id }
  const days = Array.from({ length: 730 }, (_, i) => new Date(Date.UTC(2024, 3, 1) + i * 86400e3).toISOString().slice(0, 10))
  await club.inTransaction((tx) => earnMany(tx, { today: '2026-03-31', earnings: days.map((d) => ({ wallet, documentId: newId(), points: 10, occurredOn: d, availableOn: d, expiresOn: new Date(Date.UTC(Number(d.slice(0, 4)) + 2, Number(d.slice(5, 7)), 0)).toISOString().slice(0, 10) })) }))
  const now = new Date('2026-03-31T12:00:00Z')
  const cpu = async (name: string, f: () => unknown) => {
    for (let i = 0; i < 3000; i++) await f()
    const c = process.cpuUsage(); for (let i = 0; i < 5000; i++) await f(); const d = process.cpuUsage(c)
    log(`${name} ${((d.user + d.system) / 5000).toFixed(1)} us`)
  }
  const text = statement('wtext', `select row_to_json(x)::text as text from (${WALLETS.company.text}) x`)
  const w = await readHolderWallet(club.database, { kind: 'company', id }, now)
  log(w)
  const ser = serializerCompiler({ schema: Wallet })
  for (let k = 0; k < 2; k++) {
    await cpu('bare', () => club.database.rows(sel, [id]))
    await cpu('wallet', () => readHolderWallet(club.database, { kind: 'company', id }, now))
    await cpu('text', () => club.database.rows(text, [id, now]))
    await cpu('text no date', () => club.database.rows(text, [id, '2026-03-31T12:00:00Z']))
    await cpu('ser', () => ser(w))
    await cpu('stringify', () => JSON.stringify(w))
    await cpu('zod', () => Wallet.shape.companyId.safeParse(id))
  }
}, 600_000)
