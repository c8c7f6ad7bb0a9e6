import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Who runs PostgreSQL, from where, and where its files live: it refuses to run as root. */
export interface Runner {
  readonly bin: string
  /** The folder in which the cluster lies: the data directory, unless nobody but root can reach it. */
  readonly home: string
  /** What stands before the command, such as `setpriv --pdeathsig INT`. */
  readonly prefix: readonly string[]
  /** The user to become; absent to stay who we are. */
  readonly user?: { readonly uid: number; readonly gid: number }
}

export const CLUSTER = 'postgres'
/** Root outside, and so the owner of its files; a user like any other inside. */
const NAMESPACE = ['unshare', '--user', '--map-user=1000', '--map-group=1000']

/**
 * Decides how PostgreSQL runs. A normal user runs it as such. Root becomes the owner of the existing cluster, else
 * `postgres` or `nobody`; where those cannot reach the files, it stays root inside a user namespace, and where there are
 * no such namespaces either, files that they can reach are made below /var/lib.
 * @param postgres the folder from `locatePostgres`
 * @param dataDir absolute and existing
 */
export function chooseRunner(postgres: string, dataDir: string): Runner {
  const asIs = { bin: path.join(postgres, 'bin'), home: dataDir, prefix: dieWithParent() }
  if (process.platform === 'win32') return asIs
  const owner = fs.statSync(path.join(dataDir, CLUSTER), { throwIfNoEntry: false })
  if (process.getuid?.() !== 0) {
    if (!owner || owner.uid === process.getuid?.()) return asIs
    throw new Error(`${dataDir} belongs to another user (uid ${owner.uid}): run as that user, or set DATA_DIR`)
  }
  if (owner) return owner.uid === 0 ? inNamespace(asIs) : { ...asIs, user: { uid: owner.uid, gid: owner.gid } }
  const user = unprivilegedUser()
  const relocated = path.join('/var/lib', `stamkund-${digest(dataDir)}`)
  if (!fs.existsSync(relocated)) {
    if (canEnter(user, asIs.bin) && canEnter(user, dataDir)) return { ...asIs, user }
    if (hasNamespaces()) return inNamespace(asIs)
  }
  fs.mkdirSync(relocated, { recursive: true, mode: 0o711 })
  const program = canEnter(user, asIs.bin) ? postgres : reachableCopy(postgres, relocated)
  return { ...asIs, bin: path.join(program, 'bin'), home: relocated, user }
}

function hasNamespaces(): boolean {
  const [unshare = '', ...options] = NAMESPACE
  return spawnSync(unshare, [...options, 'true']).status === 0
}

function inNamespace(runner: Runner): Runner {
  return { ...runner, prefix: [...NAMESPACE, ...runner.prefix] }
}

/** Linux can tie PostgreSQL to us: however we end, it gets SIGINT, which is its orderly fast shutdown. */
function dieWithParent(): string[] {
  const isAvailable = process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0
  return isAvailable ? ['setpriv', '--pdeathsig', 'INT'] : []
}

function unprivilegedUser(): { uid: number; gid: number } {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => Number.parseInt(spawnSync('id', [flag, name]).stdout?.toString(), 10))
    if (uid && gid) return { uid, gid }
  }
  return { uid: 65534, gid: 65534 }
}

function canEnter(user: { uid: number; gid: number }, folder: string): boolean {
  return spawnSync('test', ['-x', folder], user).status === 0
}

function reachableCopy(postgres: string, home: string): string {
  const copy = path.join(home, `program-${digest(postgres)}`)
  if (fs.existsSync(copy)) return copy
  const unfinished = fs.mkdtempSync(`${copy}-`)
  fs.cpSync(postgres, unfinished, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(unfinished, 0o755)
  fs.renameSync(unfinished, copy)
  return copy
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
