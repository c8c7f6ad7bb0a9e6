import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fs from 'node:fs'
import Fastify from 'fastify'
import { statement } from '@stamkund/database'
import { earnMany } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { createApiKey } from '../../access/api-keys/index.ts'
import { permissions } from '../../platform/permissions.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../policy/index.ts'
import { putOpeningBalances } from './index.ts'

let club: TestApp
const sel = statement('bare', 'select available, pending, held from ledger.wallet where company_id = $1 and wallet_id = $1')
const log = (x: unknown) => fs.appendFileSync('/tmp/w/wallet-bench.log', `${typeof x === 'string' ? x : JSON.stringify(x)}\n`)
beforeAll(async () => { club = await testApp({ today: '2026-03-31', modules: [async (app) => { const z = (await import('zod')).z; app.get('/bare/:id', { config: { permission: 'wallets:read' }, schema: { params: z.object({ id: z.uuid() }), response: { 200: z.object({ available: z.int(), pending: z.int(), held: z.int() }) } } }, async (r) => (await app.database.rows(sel, [(r.params as { id: string }).id]))[0] as never) }] }); await club.inTransaction(seedDefaultPolicy) })
afterAll(() => club.close())

test('bench', async () => {
  const N = Number(process.env.ENTRIES ?? 1000)
  const id = (await club.request('POST', '/companies', { body: { companyNo: 'X', name: 'X' } })).body.id
  const wallet = { companyId: id, walletId: id }
  const days = Array.from({ length: 730 }, (_, i) => new Date(Date.UTC(2024, 3, 1) + i * 86400e3).toISOString().slice(0, 10))
  for (let i = 0; i < N; i += 5000) {
    await club.inTransaction((tx) => earnMany(tx, { today: '2026-03-31', earnings: Array.from({ length: Math.min(5000, N - i) }, (_, k) => {
      const d = days[(i + k) % 730]!
      const e = new Date(Date.UTC(Number(d.slice(0, 4)) + 2, Number(d.slice(5, 7)), 0)).toISOString().slice(0, 10)
      return { wallet, documentId: newId(), points: 10, occurredOn: d, availableOn: d, expiresOn: e }
    }) }))
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
  const key = (await club.inTransaction((tx) => createApiKey(tx, { name: 'b', scopes: [...permissions], expiresAt: null } as never, new Set(permissions), new Date()))).token
  const bare = Fastify()
  bare.get('/w/:id', { schema: { response: { 200: { type: 'object', properties: { available: { type: 'integer' }, pending: { type: 'integer' }, held: { type: 'integer' } } } } } }, async (r) => (await club.database.rows(sel, [(r.params as { id: string }).id]))[0])
  const a1 = await bare.listen({ port: 0, host: '127.0.0.1' })
  const a2 = await club.app.listen({ port: 0, host: '127.0.0.1' })
  const run = async (url: string, args: string[]) => {
    const { stdout } = await promisify(execFile)('npx', ['autocannon', '-j', '-c', '16', '-d', '3', ...args, url], { cwd: '/work/main', maxBuffer: 1e8 })
    const r = JSON.parse(stdout)
    return { rps: r.requests.average, p50: r.latency.p50, p99: r.latency.p99, non2xx: r.non2xx }
  }
  for (let k = 0; k < 4; k++) {
    const cpu = async (f: () => Promise<{ rps: number }>) => { const c = process.cpuUsage(); const t = performance.now(); const r = await f(); const d = process.cpuUsage(c); return { ...r, cpuUs: (d.user + d.system) / (r.rps * 3) } }
    const b = await cpu(() => run(`${a1}/w/${id}`, []))
    const m = await cpu(() => run(`${a2}/api/v1/bare/${id}`, ['-H', `authorization=Bearer ${key}`]))
    const o = await cpu(() => run(`${a2}/api/v1/companies/${id}/wallet`, ['-H', `authorization=Bearer ${key}`]))
    log({ b: b.cpuUs, m: m.cpuUs, o: o.cpuUs, mrps: m.rps, brps: b.rps, orps: o.rps, ratio: o.rps / b.rps, cpuRatio: b.cpuUs / o.cpuUs })
  }
  await bare.close()
  const c = await club.database.pool.connect()
  const { WALLETS } = await import('./wallets.queries.ts') as never as { WALLETS: { company: { text: string } } }
  await c.query(`set plan_cache_mode = force_generic_plan`)
  await c.query(`prepare x (uuid, timestamptz) as ${WALLETS.company.text}`)
  for (let k = 0; k < 5; k++) await c.query(`execute x('${id}', '2026-03-31T12:00:00Z')`)
  const plan = await c.query(`explain (analyze, costs off, buffers off) execute x('${id}', '2026-03-31T12:00:00Z')`)
  log(plan.rows.map((r) => r['QUERY PLAN']).join('\n'))
  c.release()
  if (N === 7) {
    await club.inTransaction(async (tx) => { await tx.rows(statement('xx', `insert into company (id, name) select gen_random_uuid(), 'c' || i from generate_series(1, 10000) i`)); await tx.rows(statement('xy', `insert into company_number (company_no, company_id) select name, id from company where name <> 'X'`)); await tx.rows(statement('xz', `insert into ledger.wallet (company_id, wallet_id, kind) select id, id, 'company' from company where name <> 'X'`)) })
    const rows = Array.from({ length: 10000 }, (_, i) => ({ companyNo: `c${i + 1}`, points: 100, expiresOn: null, reason: null }))
    for (let k = 0; k < 2; k++) { const t = performance.now(); const out = await club.inTransaction((tx) => putOpeningBalances(tx, rows, '2026-03-31')); log(`10000 balances ${out[0]!.outcome} ${(performance.now() - t).toFixed(0)} ms`) }
  }
}, 600_000)
