import { onStop } from '@stamkund/database/stop'
import { destination, type Logger, pino, stdTimeFunctions } from 'pino'
import { type Club, openClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'

interface Part {
  stop(): Promise<void>
}

/**
 * Opens the club and starts `parts` in it, until a signal comes; what was started last is stopped first. If one can't
 * start, the others don't go on without it.
 */
export async function runUntilStopped(
  config: Config,
  ...parts: readonly ((club: Club, log: Logger) => Promise<Part>)[]
): Promise<void> {
  // Written twice a second rather than line by line: a system call for each request is a good part of what it costs.
  const output = destination({ sync: true, minLength: 8_192, periodicFlush: 500 })
  const log = pino({ level: config.logLevel, base: null, timestamp: stdTimeFunctions.isoTime }, output)
  const running: Part[] = []
  const stopRunning = async () => {
    for (let part = running.pop(); part !== undefined; part = running.pop()) await part.stop()
  }
  onStop(async () => {
    log.info('stopping')
    output.flushSync()
    await stopRunning()
    log.info('stopped')
    output.flushSync()
  })
  try {
    const club = await openClub(config, { log: (line) => log.debug({ line }, 'database'), plansOnce: true })
    running.push({ stop: club.close })
    for (const start of parts) running.push(await start(club, log))
  } catch (error) {
    await stopRunning()
    throw error
  }
}
