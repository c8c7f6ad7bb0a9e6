import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openEmbeddedDatabase } from '@stamkund/database'
import pg from 'pg'
import type { BenchOptions } from './row.ts'
import { companiesCsv, productsCsv } from './sample.ts'

const CLI = path.resolve('apps/api/bin/stamkund.mjs')
const PATIENCE_MS = 60_000

/** The product as its users have it: `stamkund serve` with a PostgreSQL of its own, in a temporary folder. */
export interface Product {
  /** For files of the benchmark; gone with the product. */
  readonly folder: string
  readonly port: number
  /** An API key that may do everything. */
  readonly token: string
  /** The application's role on the product's server. */
  databaseUrl(): Promise<string>
  /** Ends the process that serves, or its PostgreSQL, with SIGKILL. */
  kill(what: 'server' | 'postgresql'): void
  /** Runs a command of the product beside its server; @returns what it printed */
  run(...words: readonly string[]): Promise<string>
  /** Starts it again after it was killed, on the same data and port. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts the product with the sample's companies and products in it, and makes sure that it is durable. */
export async function startProduct(options: Pick<BenchOptions, 'profiles'> = {}): Promise<Product> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-bench-'))
  // PostgreSQL, which does not run as root, must be able to pass through.
  fs.chmodSync(folder, 0o711)
  const dataDir = path.join(folder, 'data')
  const port = await freePort()
  const env = { ...process.env, ...SETTINGS, DATA_DIR: dataDir, PORT: String(port) }
  const node = options.profiles ? ['--cpu-prof', `--cpu-prof-dir=${options.profiles}`] : []
  const serve = () => startServer(node, env, path.join(folder, 'serve.log'), port)
  let server = await serve()
  const killAtExit = () => server.kill('SIGKILL')
  process.once('exit', killAtExit)
  const run: Product['run'] = async (...words) => {
    const { stdout } = await promisify(execFile)(process.execPath, [...node, CLI, ...words], { env, cwd: folder })
    return stdout
  }
  const databaseUrl = async () => (await openEmbeddedDatabase({ dataDir })).url
  await assertDurable(await databaseUrl())
  await importSample(run, folder)
  const { token } = JSON.parse(await run('create-api-key', '--name', 'Bench', '--scopes', 'all', '--json'))
  return {
    folder,
    port,
    token,
    databaseUrl,
    kill: (what) => {
      if (what === 'server') server.kill('SIGKILL')
      else
        process.kill(
          Number.parseInt(fs.readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8'), 10),
          'SIGKILL',
        )
    },
    run,
    restart: async () => {
      if (server.signalCode === null) await once(server, 'exit')
      server = await serve()
    },
    stop: async () => {
      process.off('exit', killAtExit)
      await stopServer(server)
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Runs `work` with a product of its own, so that no row feels what another has stored. */
export async function withProduct<Result>(
  options: BenchOptions,
  work: (product: Product) => Promise<Result>,
): Promise<Result> {
  const product = await startProduct(options)
  try {
    return await work(product)
  } finally {
    await product.stop()
  }
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

/** As it comes, but without the example club and without limits on how often a caller may call. */
const SETTINGS = {
  DEMO: 'off',
  DATABASE_URL: '',
  RATE_LIMIT_READS_PER_MINUTE: '1000000000',
  RATE_LIMIT_WRITES_PER_MINUTE: '1000000000',
}

/** Makes what we measure against, in the same database: a file of `bench/limits`. */
export async function createLimit(product: Product, file: string): Promise<void> {
  const sql = fs.readFileSync(path.resolve('bench/limits', file), 'utf8')
  await withConnection(product, (connection) => connection.query(sql))
}

async function startServer(
  node: readonly string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
  port: number,
): Promise<ChildProcess> {
  const log = fs.openSync(logFile, 'a')
  const child = spawn(process.execPath, [...node, CLI, 'serve'], { env, stdio: ['ignore', log, log] })
  fs.closeSync(log)
  for (const deadline = Date.now() + PATIENCE_MS; !(await isReady(port)); await pause(50)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`the server did not start: ${fs.readFileSync(logFile, 'utf8').slice(-2_000)}`)
    }
  }
  return child
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

/** What a benchmark of a ledger must not have turned off. */
async function assertDurable(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    const { rows } = await client.query<Record<string, string>>(`show ${setting}`)
    if (rows[0]?.[setting] !== 'on') throw new Error(`${setting} is ${rows[0]?.[setting]}`)
  }
  await client.end()
}

async function importSample(run: Product['run'], folder: string): Promise<void> {
  const files = { 'companies.csv': companiesCsv(), 'products.csv': productsCsv() }
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content)
  await run('import', ...Object.keys(files).map((name) => path.join(folder, name)))
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  return port
}
