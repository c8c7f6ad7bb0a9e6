import { type ChildProcess, spawn } from 'node:child_process'
import { type Cluster, commandLine, environment } from './cluster.ts'
import { socketDirectory } from './unix-socket.ts'

export interface ServerOptions {
  readonly port: number
  readonly settings?: Readonly<Record<string, string | number>>
  /** Receives what the server writes, line by line. */
  readonly log?: (line: string) => void
}

export interface Server {
  readonly pid: number
  /** Resolves when the server has ended, whoever ended it. */
  readonly ended: Promise<void>
  /** Asks for a fast shutdown and does not wait. */
  kill(): void
  /** Fast shutdown: sessions are cut, what was committed is on disk. */
  stop(): Promise<void>
}

/** The server would not start. `reason` tells what a caller can do about it. */
export class ServerRefused extends Error {
  readonly reason: 'cluster in use' | 'port taken' | 'failed'

  constructor(output: string) {
    super(`PostgreSQL did not start: ${output.trim()}`)
    this.name = 'ServerRefused'
    this.reason = refusalReason(output)
  }
}

const READY = 'database system is ready to accept connections'
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  max_connections: 100,
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  wal_compression: 'on',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_checkpoints: 'off',
  // A refused statement is the application's to report; the server's log would show people's data in it.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
}

/**
 * Starts a server on the cluster, on the loopback address and a socket beside its files only, and waits until it accepts connections. PostgreSQL itself
 * sees to it that a cluster has one server at most, and survives the leftovers of one that was killed.
 * @throws ServerRefused
 */
export async function startServer(cluster: Cluster, options: ServerOptions): Promise<Server> {
  const { port } = options
  const sockets = { unix_socket_directories: socketDirectory(cluster.directory, port) }
  const settings = Object.entries({ ...SETTINGS, ...sockets, ...options.settings, port })
  const args = ['-D', cluster.directory, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  // Detached, so that Ctrl-C in a terminal reaches the application first and the server only through `stop`.
  const child = spawn(...commandLine(cluster.runner, 'postgres', args), {
    env: environment,
    cwd: cluster.directory,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...cluster.runner.user,
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  await untilReady(child, options.log)
  // A program that forgets to stop its server must still be able to end.
  child.unref()
  const { stderr } = child
  if (stderr && 'unref' in stderr && typeof stderr.unref === 'function') stderr.unref()
  return {
    pid: child.pid ?? 0,
    ended,
    kill: () => child.kill('SIGINT'),
    stop: async () => {
      child.ref()
      if (process.platform === 'win32') await stopServerOf(cluster)
      else child.kill('SIGINT')
      await ended
    },
  }
}

/** Stops whatever server runs on the cluster, started by whomever, and waits for it. Does nothing if there is none. */
export async function stopServerOf(cluster: Cluster): Promise<void> {
  const args = ['stop', '-D', cluster.directory, '-m', 'fast', '-w', '-t', '60', '-s']
  const child = spawn(...commandLine(cluster.runner, 'pg_ctl', args), {
    env: environment,
    cwd: cluster.directory,
    windowsHide: true,
    stdio: 'ignore',
    ...cluster.runner.user,
  })
  await new Promise<void>((resolve, reject) => child.once('close', () => resolve()).once('error', reject))
}

async function untilReady(child: ChildProcess, log: ServerOptions['log']): Promise<void> {
  let output = ''
  let isReady = false
  await new Promise<void>((resolve, reject) => {
    let unfinished = ''
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (unfinished + chunk).split('\n')
      unfinished = lines.pop() ?? ''
      for (const line of lines) log?.(line)
      if (isReady) return
      output += chunk
      if (!output.includes(READY)) return
      isReady = true
      resolve()
    })
    child.once('close', () => reject(new ServerRefused(output)))
    child.once('error', (error) => reject(new ServerRefused(error.message)))
  })
}

function refusalReason(output: string): ServerRefused['reason'] {
  if (/lock file "postmaster\.pid" already exists|shared memory block .* still in use/.test(output))
    return 'cluster in use'
  return /could not bind|could not create any TCP/.test(output) ? 'port taken' : 'failed'
}
