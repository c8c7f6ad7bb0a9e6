import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CLUSTER, type Runner } from './unprivileged.ts'

export const SUPERUSER = 'postgres'
/** The application's role, never a superuser, and the database that it owns. */
export const APPLICATION = 'stamkund'

export interface Passwords {
  readonly superuser: string
  readonly application: string
}

/** A folder of database files, and who may run a server on it. */
export interface Cluster {
  readonly runner: Runner
  readonly directory: string
}

/** PostgreSQL's messages are read in English, whatever the user speaks. */
export const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', HOME: os.tmpdir() }

const INITDB = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=trust',
]
const ACCESS = ['local all all', 'host all all 127.0.0.1/32', 'host all all ::1/128']
  .map((who) => `${who} scram-sha-256\n`)
  .join('')

/**
 * The cluster in `runner.home`, made first if there is none. It is made complete under another name and then renamed, so
 * that neither a crash nor a second process doing the same leaves half of one.
 * @param isEphemeral skips what makes it survive a power failure
 */
export function ensureCluster(runner: Runner, passwords: Passwords, isEphemeral = false): Cluster {
  const directory = path.join(runner.home, CLUSTER)
  if (fs.existsSync(directory)) {
    // One that an earlier version made may know fewer ways in. While the file is written, a server that starts could read
    // half of it.
    const known = fs.readFileSync(path.join(directory, 'pg_hba.conf'), 'utf8')
    if (known !== ACCESS) write({ runner, directory }, 'pg_hba.conf', ACCESS)
    return { runner, directory }
  }
  const unfinished = { runner, directory: fs.mkdtempSync(path.join(runner.home, `${CLUSTER}-`)) }
  try {
    giveAway(unfinished.directory, runner)
    const sync = isEphemeral ? ['--no-sync'] : []
    run(unfinished, 'initdb', ['-D', unfinished.directory, '-U', SUPERUSER, ...INITDB, ...sync])
    write(unfinished, 'pg_hba.conf', ACCESS)
    runSingleUser(unfinished, isEphemeral, [
      `alter role ${SUPERUSER} password '${passwords.superuser}'`,
      `create role ${APPLICATION} login password '${passwords.application}'`,
      `create database ${APPLICATION} owner ${APPLICATION}`,
    ])
    fs.renameSync(unfinished.directory, directory)
  } catch (error) {
    fs.rmSync(unfinished.directory, { recursive: true, force: true })
    if (!fs.existsSync(directory)) throw error
  }
  return { runner, directory }
}

/** Gives both roles new passwords, for when the file that held them was lost. The server must not be running. */
export function resetPasswords(cluster: Cluster, passwords: Passwords): void {
  runSingleUser(cluster, false, [
    `alter role ${SUPERUSER} password '${passwords.superuser}'`,
    `alter role ${APPLICATION} password '${passwords.application}'`,
  ])
}

/** Passwords that need no quoting in SQL or in an address. */
export function generatePasswords(): Passwords {
  return { superuser: randomBytes(24).toString('base64url'), application: randomBytes(24).toString('base64url') }
}

/** The command line that runs one of PostgreSQL's programs as the right user. */
export function commandLine(runner: Runner, program: string, args: readonly string[]): [string, string[]] {
  const [first = '', ...rest] = [...runner.prefix, path.join(runner.bin, program), ...args]
  return [first, rest]
}

/** Without a server: no port, no password, nobody else. */
function runSingleUser(cluster: Cluster, isEphemeral: boolean, statements: readonly string[]): void {
  const durability = isEphemeral ? ['-c', 'fsync=off'] : []
  const args = ['--single', '-D', cluster.directory, '-c', 'exit_on_error=on', ...durability, 'postgres']
  run(cluster, 'postgres', args, statements.map((statement) => `${statement};\n`).join(''))
}

function run(cluster: Cluster, program: string, args: readonly string[], input = ''): void {
  const options = { env: environment, cwd: cluster.directory, input, encoding: 'utf8' as const, ...cluster.runner.user }
  const result: SpawnSyncReturns<string> = spawnSync(...commandLine(cluster.runner, program, args), options)
  if (result.status === 0) return
  throw new Error(`${program} failed: ${result.error?.message ?? ''} ${result.stderr} ${result.stdout}`.trim())
}

function write(cluster: Cluster, name: string, content: string): void {
  const file = path.join(cluster.directory, name)
  fs.writeFileSync(file, content, { mode: 0o600 })
  giveAway(file, cluster.runner)
}

function giveAway(file: string, { user }: Runner): void {
  if (user) fs.chownSync(file, user.uid, user.gid)
}
