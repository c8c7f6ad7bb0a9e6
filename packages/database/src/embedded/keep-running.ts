import { setTimeout as pause } from 'node:timers/promises'
import { type Server, ServerRefused } from './server.ts'

const FIRST_WAIT_MS = 50
const LONGEST_WAIT_MS = 1000

/**
 * Starts the server again whenever it ends, at the same port so that pools find it.
 * @returns stops the server for good
 */
export function keepRunning(
  first: Server,
  start: () => Promise<Server>,
  log?: (line: string) => void,
): () => Promise<void> {
  const stopping = new AbortController()
  let server: Server | undefined = first
  // Where the system does not tie the server to us, an exit without `stop` still takes it along.
  const stopAtExit = () => server?.kill()
  process.once('exit', stopAtExit)
  const watching = watch()

  async function watch(): Promise<void> {
    while (server) {
      await server.ended
      server = undefined
      if (!stopping.signal.aborted) {
        log?.('PostgreSQL ended: starting it again')
        server = await startAgain()
      }
    }
  }

  async function startAgain(): Promise<Server | undefined> {
    for (let wait = FIRST_WAIT_MS; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        const next = await start()
        if (!stopping.signal.aborted) return next
        await next.stop()
      } catch (error) {
        // Right after a crash the sessions of the dead server still hold the cluster for a moment.
        if (!(error instanceof ServerRefused) || error.reason === 'failed') log?.(String(error))
      }
      await pause(wait, undefined, { ref: false, signal: stopping.signal }).catch(() => {})
    }
    return undefined
  }

  return async () => {
    stopping.abort()
    process.off('exit', stopAtExit)
    await server?.stop()
    await watching
  }
}
