import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { until } from './until.ts'

/** A demo club is 27 months of a supplier's business, and a busy machine may have little time for it. */
const START_WITHIN_MS = 1_800_000
const STAMKUND = path.resolve(import.meta.dirname, '../../apps/api/bin/stamkund.mjs')

/** The program with a database of its own, on a free port, which may be asked as often as one likes. */
export class Product {
  readonly url: string
  private readonly folder: string
  private readonly env: NodeJS.ProcessEnv
  private program: ChildProcess | undefined
  private printed = ''

  private constructor(url: string, folder: string, env: NodeJS.ProcessEnv) {
    this.url = url
    this.folder = folder
    this.env = env
  }

  /** @param settings by the names of their environment variables */
  static async make(settings: Readonly<Record<string, string>>): Promise<Product> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-e2e-'))
    // PostgreSQL, which does not run as root, must be able to pass through.
    fs.chmodSync(folder, 0o711)
    const port = await freePort()
    return new Product(`http://127.0.0.1:${port}`, folder, {
      ...process.env,
      DATA_DIR: path.join(folder, 'data'),
      DATABASE_URL: '',
      PORT: String(port),
      LOG_LEVEL: 'warn',
      RATE_LIMIT_READS_PER_MINUTE: '1000000000',
      RATE_LIMIT_WRITES_PER_MINUTE: '1000000000',
      ...settings,
    })
  }

  /** Runs another command on the same database, before `serve`. @returns what it prints */
  async run(...words: string[]): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [STAMKUND, ...words], { env: this.env })
    return stdout
  }

  /** Until `find` finds something in what is printed. @throws when the program ends by itself before that */
  async serve<Thing>(find: (printed: string) => Thing | undefined | Promise<Thing | undefined>): Promise<Thing> {
    this.program = spawn(process.execPath, [STAMKUND, 'serve'], { env: this.env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.program.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.printed += text
    })
    return until(async () => {
      if (this.program?.exitCode != null) throw new Error(`the product ended by itself:\n${this.printed.slice(-2_000)}`)
      return find(this.printed)
    }, START_WITHIN_MS)
  }

  /** Ends it and removes its database. */
  async stop(): Promise<void> {
    if (this.program && this.program.exitCode === null) {
      const ended = once(this.program, 'exit')
      this.program.kill('SIGTERM')
      await ended
    }
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

/** Not one that the system gives to connections: until the product listens, one of them could be given it. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 30_000)
    const server = net.createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    server.close()
    if (isFree) return port
  }
}
