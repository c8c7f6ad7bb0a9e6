import type { Config } from '../platform/config.ts'
import { startServer } from '../server.ts'
import { startWorker } from '../worker.ts'
import { welcome } from './demo.ts'
import { runUntilStopped } from './run-until-stopped.ts'

export async function serve(config: Config): Promise<void> {
  await runUntilStopped(config, startWorker, async (club, log) => {
    const server = await startServer(club, config, log)
    if (config.isDemo) console.log(await welcome(club, server.url))
    return server
  })
}
