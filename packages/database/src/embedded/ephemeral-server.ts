import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { locatePostgres } from './binaries.ts'
import { APPLICATION, ensureCluster, generatePasswords, SUPERUSER } from './cluster.ts'
import { freePort } from './free-port.ts'
import { type Server, ServerRefused, startServer } from './server.ts'
import { chooseRunner } from './unprivileged.ts'

export interface EphemeralServer {
  /** Address of a database for the application's role. */
  url(database: string): string
  superuserUrl(database: string): string
  stop(): Promise<void>
}

/** Trades durability for speed: a crash of the machine may lose everything. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
  shared_buffers: '128MB',
}

/** A server for tests, in a temporary folder that goes away with it. */
export async function startEphemeralServer(): Promise<EphemeralServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-test-'))
  fs.chmodSync(folder, 0o711)
  const passwords = generatePasswords()
  const cluster = ensureCluster(chooseRunner(locatePostgres(), folder), passwords, true)
  const { server, port } = await startOnFreePort((port) => startServer(cluster, { port, settings: SETTINGS }))
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
  return {
    url: (database) => url(APPLICATION, passwords.application, database),
    superuserUrl: (database) => url(SUPERUSER, passwords.superuser, database),
    stop: async () => {
      await server.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Another program may take the port between our look and the server's. */
async function startOnFreePort(start: (port: number) => Promise<Server>): Promise<{ server: Server; port: number }> {
  for (;;) {
    const port = await freePort()
    try {
      return { server: await start(port), port }
    } catch (error) {
      if (!(error instanceof ServerRefused && error.reason === 'port taken')) throw error
    }
  }
}
