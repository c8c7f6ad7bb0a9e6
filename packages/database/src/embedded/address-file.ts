import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { APPLICATION, generatePasswords, type Passwords, SUPERUSER } from './cluster.ts'
import { FIRST_PORT } from './free-port.ts'

const FILE = 'postgres.json'

/** What a second process needs to reach the server of a data directory, kept in its `postgres.json`. */
export interface Address {
  readonly port: number
  readonly passwords: Passwords
}

/** The address of the application's role and database. */
export function applicationUrl({ port, passwords }: Address): string {
  return `postgres://${APPLICATION}:${passwords.application}@127.0.0.1:${port}/${APPLICATION}`
}

export function superuserUrl({ port, passwords }: Address): string {
  return `postgres://${SUPERUSER}:${passwords.superuser}@127.0.0.1:${port}/${APPLICATION}`
}

/**
 * Reads `postgres.json`, or makes it with new passwords. Of several processes that make it at once one wins, and all
 * get what that one wrote.
 * @throws when the file cannot be read or is not one of ours
 */
export function ensureAddress(dataDir: string): Address {
  const file = path.join(dataDir, FILE)
  if (fs.existsSync(file)) return readAddress(file)
  const complete = writeBeside(dataDir, { port: FIRST_PORT, passwords: generatePasswords() })
  try {
    fs.linkSync(complete, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    fs.rmSync(complete, { force: true })
  }
  return readAddress(file)
}

/** Replaces the file in one step: nobody ever reads half of it. */
export function writeAddress(dataDir: string, address: Address): void {
  fs.renameSync(writeBeside(dataDir, address), path.join(dataDir, FILE))
}

function readAddress(file: string): Address {
  try {
    const {
      port,
      superuserPassword: superuser,
      applicationPassword: application,
    } = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Record<string, unknown>>
    if (typeof port !== 'number' || typeof superuser !== 'string' || typeof application !== 'string') {
      throw new Error('it lacks a port or a password')
    }
    return { port, passwords: { superuser, application } }
  } catch (cause) {
    throw new Error(`cannot use ${file}: ${(cause as Error).message}`, { cause })
  }
}

function writeBeside(dataDir: string, { port, passwords }: Address): string {
  const file = path.join(dataDir, `${FILE}-${randomBytes(6).toString('hex')}`)
  const content = {
    port,
    superuserPassword: passwords.superuser,
    applicationPassword: passwords.application,
    url: applicationUrl({ port, passwords }),
  }
  fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  // Root may come to a directory that another user runs on, and must not lock that user out.
  const { uid, gid } = fs.statSync(dataDir)
  if (process.getuid?.() === 0) fs.chownSync(file, uid, gid)
  return file
}
