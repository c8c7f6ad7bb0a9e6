import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import pg from 'pg'

export interface Connection {
  readonly url: string
  readonly superuserUrl: string
  readonly isOwner: boolean
}

export interface Program {
  readonly child: ChildProcess
  /** What it said when it was ready. */
  readonly connection: Connection
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

const folder = path.resolve(import.meta.dirname, '..')

/** Bundles `program.ts` as the application is bundled: into another folder, npm's packages left outside. */
export function bundleProgram(): string {
  const outfile = path.join(folder, 'dist', `program-${process.pid}.mjs`)
  const entryPoints = [path.join(folder, 'test', 'program.ts')]
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' })
  return outfile
}

/**
 * Runs a command that runs the program, and waits until it is ready.
 * @throws with what it wrote when it ends before
 */
export async function run(command: readonly string[], options: SpawnOptions = {}): Promise<Program> {
  const [file = '', ...args] = command
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal))
  })
  const line = await new Promise<string>((resolve, reject) => {
    let written = ''
    let complaint = ''
    child.stdout?.on('data', (chunk) => {
      written += chunk
      if (written.includes('\n')) resolve(written)
    })
    child.stderr?.on('data', (chunk) => {
      complaint += chunk
    })
    child.once('close', () => reject(new Error(complaint || `ended without a word: ${file}`)))
    child.once('error', reject)
  })
  return { child, connection: JSON.parse(line) as Connection, ended }
}

/** Runs SQL as soon as the server takes it. */
export async function query<Row extends pg.QueryResultRow>(url: string, sql: string, patienceMs = 0): Promise<Row[]> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      return (await client.query<Row>(sql)).rows
    } catch (error) {
      if (Date.now() >= deadline) throw error
    } finally {
      await client.end().catch(() => {})
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** The process id of the server, from the file that PostgreSQL keeps beside its data. */
export function serverPid(dataDir: string): number {
  return Number(fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** Waits until a process is gone. */
export async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Waits until a file is no more. */
export async function removed(file: string): Promise<void> {
  while (fs.existsSync(file)) await new Promise((resolve) => setTimeout(resolve, 10))
}
