import { execFile } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { openEmbeddedDatabase } from '@stamkund/database'
import pg from 'pg'
import type { BenchOptions } from './row.ts'
import { companiesCsv, productsCsv } from './sample.ts'
import { startServer } from './server.ts'

/** The product as its users have it: `stamkund serve` with a PostgreSQL of its own, in a temporary folder. */
export interface Product {
  /** For files of the benchmark; gone with the product. */
  readonly folder: string
  readonly port: number
  /** An API key that may do everything. */
  readonly token: string
  /** The application's role on the product's server. */
  databaseUrl(): Promise<string>
  /** Runs a command of the product beside its server; @returns what it printed */
  run(...words: readonly string[]): Promise<string>
  /** Kills the server with SIGKILL and starts it again on the same data and port, as a supervisor would. */
  killServer(): Promise<void>
  /** Kills the server's PostgreSQL with SIGKILL; starting it again is the server's business. */
  killPostgres(): void
  stop(): Promise<void>
}

const CLI = path.resolve('apps/api/bin/stamkund.mjs')

/** As it comes, but without the demo club and without limits on how often a caller may call. */
const SETTINGS = {
  DEMO: 'off',
  DATABASE_URL: '',
  RATE_LIMIT_READS_PER_MINUTE: '1000000000',
  RATE_LIMIT_WRITES_PER_MINUTE: '1000000000',
}

const MUST_BE_ON = ['fsync', 'synchronous_commit', 'full_page_writes']

/** Runs `work` with a product of its own, so that no row feels what another has stored. */
export async function withProduct<Result>(
  options: Pick<BenchOptions, 'profiles'>,
  work: (product: Product) => Promise<Result>,
): Promise<Result> {
  const product = await startProduct(options)
  try {
    await fillWithSample(product)
    return await work(product)
  } finally {
    await product.stop()
  }
}

async function startProduct({ profiles }: Pick<BenchOptions, 'profiles'>): Promise<Product> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-bench-'))
  // PostgreSQL, which does not run as root, must be able to pass through.
  fs.chmodSync(folder, 0o711)
  const dataDir = path.join(folder, 'data')
  const port = await freePort()
  const env = { ...process.env, ...SETTINGS, DATA_DIR: dataDir, PORT: String(port) }
  const program = [
    '--max-semi-space-size=64',
    ...(profiles === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]),
    CLI,
  ]
  const serve = () => startServer({ words: [...program, 'serve'], env, logFile: path.join(folder, 'serve.log'), port })
  const run: Product['run'] = async (...words) => {
    const { stdout } = await promisify(execFile)(process.execPath, [...program, ...words], { env, cwd: folder })
    return stdout
  }
  let server = await serve()
  const { token } = JSON.parse(await run('create-api-key', '--name', 'Bench', '--scopes', 'all', '--json'))
  return {
    folder,
    port,
    token,
    databaseUrl: async () => (await openEmbeddedDatabase({ dataDir })).url,
    run,
    killServer: async () => {
      await server.kill()
      server = await serve()
    },
    killPostgres: () => {
      const [pid] = fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    stop: async () => {
      await server.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The sample's companies and products; and a look at whether the server is as durable as it is claimed to be. */
async function fillWithSample(product: Product): Promise<void> {
  await withConnection(product, async (connection) => {
    for (const setting of MUST_BE_ON) {
      const { rows } = await connection.query<Record<string, string>>(`show ${setting}`)
      if (rows[0]?.[setting] !== 'on') throw new Error(`${setting} is ${rows[0]?.[setting]}`)
    }
  })
  const contents = { 'companies.csv': companiesCsv(), 'products.csv': productsCsv() }
  const files = Object.entries(contents).map(([name, content]) => {
    const file = path.join(product.folder, name)
    fs.writeFileSync(file, content)
    return file
  })
  await product.run('import', ...files)
}

/** Runs `work` with a connection to the product's database. */
export async function withConnection<Result>(
  product: Product,
  work: (connection: pg.Client) => Promise<Result>,
): Promise<Result> {
  const connection = new pg.Client({ connectionString: await product.databaseUrl() })
  await connection.connect()
  try {
    return await work(connection)
  } finally {
    await connection.end()
  }
}

/** Makes what we measure against, in the same database: a file of `bench/limits`. */
export async function createLimit(product: Product, file: string): Promise<void> {
  const sql = fs.readFileSync(path.resolve('bench/limits', file), 'utf8')
  await withConnection(product, (connection) => connection.query(sql))
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  return port
}
