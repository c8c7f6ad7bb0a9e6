import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Address, applicationUrl, ensureAddress, superuserUrl, writeAddress } from './address-file.ts'
import { locatePostgres } from './binaries.ts'
import { type Cluster, ensureCluster, resetPasswords } from './cluster.ts'
import { freePort } from './free-port.ts'
import { keepRunning } from './keep-running.ts'
import { OWNER_SETTING, probe } from './probe.ts'
import { type Server, ServerRefused, startServer, stopServerOf } from './server.ts'
import { removeStaleLock } from './stale-lock.ts'
import { throughSocket } from './unix-socket.ts'
import { CLUSTER, chooseRunner } from './unprivileged.ts'

export interface EmbeddedDatabase {
  /** Address for the application's role, which is no superuser. */
  readonly url: string
  readonly superuserUrl: string
  /** Whether this process started the server, and so restarts and stops it. */
  readonly isOwner: boolean
  /** Stops the server if this process owns it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Where everything is kept. Made if absent. */
  readonly dataDir: string
  /** Receives PostgreSQL's log, line by line, and what happens to the server. */
  readonly log?: (line: string) => void
}

const PATIENCE_MS = 60_000
const STUCK = {
  changing: (dataDir: string) => `the PostgreSQL of ${dataDir} is still starting or stopping: try again later`,
  stranger: (dataDir: string) =>
    `a PostgreSQL that ${dataDir}/postgres.json does not describe runs there: stop it first`,
}

/**
 * Opens the PostgreSQL of a data directory: attaches to the one that another process runs there, or starts it and owns
 * it. PostgreSQL's interlock on its cluster decides between processes that come at the same time.
 * @throws with what to do about it when the directory cannot be used or PostgreSQL will not start
 */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = path.resolve(options.dataDir)
  ensureWritable(dataDir)
  for (const deadline = Date.now() + PATIENCE_MS; ; await pause(100)) {
    const address = ensureAddress(dataDir)
    const answer = await probe(address)
    if (answer === 'owned') return opened(address, dataDir)
    if (answer !== 'changing') {
      const cluster = ensureCluster(chooseRunner(locatePostgres(), dataDir), address.passwords)
      if (answer === 'orphan') await stopServerOf(cluster)
      const owned = await tryToOwn(cluster, dataDir, address, options.log)
      if (owned) return owned
    }
    if (Date.now() > deadline) throw new Error(STUCK[answer === 'changing' ? 'changing' : 'stranger'](dataDir))
  }
}

/** Undefined when another process has the cluster or took the port. */
async function tryToOwn(
  cluster: Cluster,
  dataDir: string,
  known: Address,
  log: EmbeddedOptions['log'],
): Promise<EmbeddedDatabase | undefined> {
  const address = { ...known, port: await freePort(known.port) }
  const settings = { [OWNER_SETTING]: process.pid }
  const start = () => startServer(cluster, { port: address.port, settings, ...(log && { log }) })
  try {
    const server = await withKnownPasswords(cluster, address, start)
    if (address.port !== known.port) writeAddress(dataDir, address)
    return opened(address, dataDir, keepRunning(server, start, log))
  } catch (error) {
    if (!(error instanceof ServerRefused) || error.reason === 'failed') throw error
    if (error.reason === 'cluster in use') removeStaleLock(cluster)
    return undefined
  }
}

/** A lost or older `postgres.json` does not lock us out of our own cluster. */
async function withKnownPasswords(cluster: Cluster, address: Address, start: () => Promise<Server>): Promise<Server> {
  const server = await start()
  if ((await probe(address)) !== 'stranger') return server
  await server.stop()
  resetPasswords(cluster, address.passwords)
  return start()
}

function opened(address: Address, dataDir: string, stop?: () => Promise<void>): EmbeddedDatabase {
  const quicker = (url: string) => throughSocket(url, path.join(dataDir, CLUSTER), address.port)
  return {
    url: quicker(applicationUrl(address)),
    superuserUrl: quicker(superuserUrl(address)),
    isOwner: stop !== undefined,
    stop: stop ?? (async () => {}),
  }
}

/** Root's directory is open for passing through, since PostgreSQL enters it as somebody else. */
function ensureWritable(dataDir: string): void {
  try {
    fs.mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
    fs.accessSync(dataDir, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK)
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code
    throw new Error(`cannot write to ${dataDir} (${reason}): set DATA_DIR to a folder of this user`, { cause })
  }
}
