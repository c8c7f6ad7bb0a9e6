import pg from 'pg'
import { isRunning } from '../processes.ts'
import { type Address, applicationUrl } from './address-file.ts'

/**
 * What listens at an address: `owned` and `orphan` are our server with and without the process that started it,
 * `changing` is one that starts or stops, `stranger` has other passwords or is no PostgreSQL at all.
 */
export type Answer = 'owned' | 'orphan' | 'changing' | 'stranger' | 'nothing'

/** The server's own setting that names its owner: it comes and goes with the server, unlike a file. */
export const OWNER_SETTING = 'stamkund.owner_pid'

const CANNOT_CONNECT_NOW = '57P03'
const ADMIN_SHUTDOWN = '57P01'

/** Asks whoever listens at the address who they are. */
export async function probe(address: Address): Promise<Answer> {
  const client = new pg.Client({ connectionString: applicationUrl(address), connectionTimeoutMillis: 3000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ pid: string }>(`select current_setting('${OWNER_SETTING}', true) as pid`)
    return isRunning(Number(rows[0]?.pid)) ? 'owned' : 'orphan'
  } catch (error) {
    return answerOf((error as NodeJS.ErrnoException).code)
  } finally {
    await client.end().catch(() => {})
  }
}

function answerOf(code: string | undefined): Answer {
  if (code === 'ECONNREFUSED') return 'nothing'
  return code === CANNOT_CONNECT_NOW || code === ADMIN_SHUTDOWN || code === 'ECONNRESET' ? 'changing' : 'stranger'
}
