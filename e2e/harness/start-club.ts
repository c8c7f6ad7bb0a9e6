import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { findChromium } from './find-chromium.ts'
import { linksIn, type Role, type RunningClub } from './running-club.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Jest calls it once before the journeys: builds the pages and starts the product with its demo club. */
export default async function startClub(): Promise<void> {
  // Somebody who writes a journey keeps a club running and says so.
  if (process.env.RUNNING_CLUB) return
  const chromium = findChromium()
  execFileSync(process.execPath, [path.join(root, 'scripts/build-apps.mjs')], {
    stdio: 'inherit',
    cwd: root,
    // Jest says `test`, which would build the pages with the slow checks that are for development.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-e2e-'))
  // PostgreSQL, which does not run as root, must be able to pass through.
  fs.chmodSync(folder, 0o711)
  const port = await freePort()
  const settings = {
    DATA_DIR: path.join(folder, 'data'),
    DEMO: 'on',
    PORT: String(port),
    DATABASE_URL: '',
    ...UNLIMITED,
  }
  const program = spawn(process.execPath, [path.join(root, 'apps/api/bin/stamkund.mjs'), 'serve'], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const url = `http://127.0.0.1:${port}`
    const club: RunningClub = { url, chromium, sessions: await sessionsOf(url, await linksOf(program)) }
    process.env.RUNNING_CLUB = JSON.stringify(club)
    Object.assign(globalThis, { stopClub: () => stop(program, folder) })
  } catch (error) {
    await stop(program, folder)
    throw error
  }
}

const UNLIMITED = {
  LOG_LEVEL: 'warn',
  RATE_LIMIT_READS_PER_MINUTE: '1000000000',
  RATE_LIMIT_WRITES_PER_MINUTE: '1000000000',
}

/** Reads what the program prints until the sign-in links have come. */
async function linksOf(program: ChildProcess): Promise<Readonly<Record<Role, string>>> {
  let printed = ''
  program.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const over = once(program, 'exit').then(() => {
    throw new Error(`the product ended by itself:\n${printed.slice(-2_000)}`)
  })
  for (;;) {
    const links = linksIn(printed)
    if (links !== undefined) return links
    await Promise.race([once(program.stdout as NodeJS.ReadableStream, 'data'), over])
  }
}

/** Each link works once, so whoever is needed is signed in here, for all files. */
async function sessionsOf(url: string, links: Readonly<Record<Role, string>>): Promise<RunningClub['sessions']> {
  const signedIn = Object.entries(links).map(async ([role, link]) => {
    const answer = await fetch(`${url}/api/v1/sign-in/link`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ token: new URL(link).hash.slice(1) }),
    })
    const [session] = answer.headers.getSetCookie().flatMap((cookie) => /^stamkund=([^;]+)/.exec(cookie)?.[1] ?? [])
    if (!answer.ok || session === undefined) throw new Error(`the link of ${role} did not sign in: ${answer.status}`)
    return [role, session]
  })
  return Object.fromEntries(await Promise.all(signedIn))
}

async function stop(program: ChildProcess, folder: string): Promise<void> {
  if (program.exitCode === null) {
    const ended = once(program, 'exit')
    program.kill('SIGTERM')
    await ended
  }
  fs.rmSync(folder, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  return port
}
