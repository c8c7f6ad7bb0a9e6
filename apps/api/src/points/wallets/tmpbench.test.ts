import { execFile, execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { earnMany } from '@stamkund/ledger'
import Fastify from 'fastify'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { createApiKey } from '../../access/api-keys/index.ts'
import { permissions } from '../../platform/permissions.ts'
import { seedDefaultPolicy } from '../policy/index.ts'
import { putOpeningBalances } from './index.ts'

let club: TestApp
const sel = statement(
  'bare',
  'select available, pending, held from ledger.wallet where company_id = $1 and wallet_id = $1',
)
const log = (x: unknown) =>
  fs.appendFileSync('/tmp/w/wallet-bench.log', `${typeof x === 'string' ? x : JSON.stringify(x)}\n`)
beforeAll(async () => {
  club = await testApp({
    today: '2026-03-31',
    modules: [
      async (app) => {
        const z = (await import('zod')).z
        app.get(
          '/bare/:id',
          {
            config: { permission: 'wallets:read' },
            schema: {
              params: z.object({ id: z.uuid() }),
              response: { 200: z.object({ available: z.int(), pending: z.int(), held: z.int() }) },
            },
          },
          async (r) => (await app.database.rows(sel, [(r.params as { id: string }).id]))[0] as never,
        )
      },
    ],
  })
  await club.inTransaction(seedDefaultPolicy)
})
afterAll(() => club.close())

test('bench', async () => {
  const N = Number(process.env.ENTRIES ?? 1000)
  const id = (await club.request('POST', '/companies', { body: { companyNo: 'X', name: 'X' } })).body.id
  const wallet = { companyId: id, walletId: id }
  const days = Array.from({ length: 730 }, (_, i) =>
    new Date(Date.UTC(2024, 3, 1) + i * 86400e3).toISOString().slice(0, 10),
  )
  for (let i = 0; i < N; i += 5000) {
    await club.inTransaction((tx) =>
      earnMany(tx, {
        today: '2026-03-31',
        earnings: Array.from({ length: Math.min(5000, N - i) }, (_, k) => {
          const d = days[(i + k) % 730]!
          const e = new Date(Date.UTC(Number(d.slice(0, 4)) + 2, Number(d.slice(5, 7)), 0)).toISOString().slice(0, 10)
          return { wallet, documentId: newId(), points: 10, occurredOn: d, availableOn: d, expiresOn: e }
        }),
      }),
    )
  }
  const time = async (path: string) => {
    for (let i = 0; i < 10; i++) await club.request('GET', path)
    const t = performance.now()
    for (let i = 0; i < 50; i++) await club.request('GET', path)
    log(`${N} ${path.replace(id, 'id')} ${((performance.now() - t) / 50).toFixed(2)} ms`)
  }
  await time(`/companies/${id}/wallet`)
  await time(`/companies/${id}/wallet/entries`)
  const cursor = Buffer.from(`["${Math.floor(N / 2)}"]`).toString('base64url')
  await time(`/companies/${id}/wallet/entries?cursor=${cursor}`)
  await time(`/companies/${id}/wallet/entries?kind=adjust`)

  await club.request('POST', '/products', { body: { sku: 'P', name: 'P', unitCost: '6', listPrice: '10' } })
  await club.inTransaction(async (tx) => {
    await tx.rows(
      statement(
        'b1',
        `insert into purchase (company_id, id, kind, invoice_no, occurred_on, currency, net_amount, content_hash, available_points, pending_points, warnings) select '${id}', gen_random_uuid(), 'invoice', 'I' || i, '2026-01-01', 'SEK', 10, '\\x00', 0, 0, '[]' from generate_series(1, 100000) i`,
      ),
    )
    await tx.rows(
      statement(
        'b2',
        `insert into purchase_line (company_id, purchase_id, line_no, sku, product_id, quantity, net_amount, unit_cost) select p.company_id, p.id, n, 'P', (select id from product), 1, 10, case when hashtext(p.id::text) % 1000 = 0 then null else 6 end from purchase p, generate_series(1, 10) n`,
      ),
    )
  })
  await club.database.pool.query('select 1')
  await time('/reports/unknown-costs')
  await club.inTransaction(async (tx) => {
    await tx.rows(
      statement('b3', 'create index plc on purchase_line (purchase_id desc, line_no) where unit_cost is null'),
    )
  })
  await time('/reports/unknown-costs')
  const p2 = (await club.request('GET', '/reports/unknown-costs?limit=200')).body.nextCursor
  await time('/reports/unknown-costs?limit=50&cursor=' + p2)
  await time('/reports/unknown-costs/skus')
  await time('/reports/unmatched-returns')
  if (N === 7) {
    await club.inTransaction(async (tx) => {
      await tx.rows(
        statement(
          'xx',
          `insert into company (id, name) select gen_random_uuid(), 'c' || i from generate_series(1, 10000) i`,
        ),
      )
      await tx.rows(
        statement(
          'xy',
          `insert into company_number (company_no, company_id) select name, id from company where name <> 'X'`,
        ),
      )
      await tx.rows(
        statement(
          'xz',
          `insert into ledger.wallet (company_id, wallet_id, kind) select id, id, 'company' from company where name <> 'X'`,
        ),
      )
    })
    const rows = Array.from({ length: 10000 }, (_, i) => ({
      companyNo: `c${i + 1}`,
      points: 100,
      expiresOn: null,
      reason: null,
    }))
    for (let k = 0; k < 2; k++) {
      const t = performance.now()
      const out = await club.inTransaction((tx) => putOpeningBalances(tx, rows, '2026-03-31'))
      log(`10000 balances ${out[0]!.outcome} ${(performance.now() - t).toFixed(0)} ms`)
    }
  }
}, 600_000)
