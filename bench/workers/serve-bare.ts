import { createRequire } from 'node:module'
import path from 'node:path'
import pg from 'pg'
import { answerTasks } from '../harness/worker.ts'

export interface BareServing {
  readonly databaseUrl: string
  readonly companyId: string
}

/** As much of Fastify as is used here; it is the product's own copy. */
interface Fastify {
  get(path: string, answer: () => Promise<unknown>): void
  listen(at: { readonly host: string; readonly port: number }): Promise<string>
}

const { fastify } = createRequire(path.resolve('apps/api/package.json'))('fastify') as { fastify: () => Fastify }

const SELECT = 'select available, pending, held from ledger.wallet where company_id = $1 and wallet_id = $1'

/** Serves a bare route with one prepared SELECT until it is stopped; @returns the port */
answerTasks(async ({ databaseUrl, companyId }: BareServing): Promise<number> => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 })
  const app = fastify()
  app.get('/wallet', async () => {
    const { rows } = await pool.query({ name: 'wallet', text: SELECT, values: [companyId] })
    return rows[0]
  })
  return Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port)
})
