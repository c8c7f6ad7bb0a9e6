import path from 'node:path'
import { startTestServer } from '@stamkund/database/testing'

/** Jest calls it once for all projects that need a database. */
export default async function startPostgres(): Promise<void> {
  const server = await startTestServer(path.resolve(import.meta.dirname, '../../migrations'))
  Object.assign(globalThis, { stopTestServer: () => server.stop() })
}
