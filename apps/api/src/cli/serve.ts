import type { Config } from '../platform/config.ts'
import { startServer } from '../server.ts'
import { startWorker } from '../worker.ts'
import { fillWithDemo, welcome } from './demo.ts'
import { runUntilStopped } from './run-until-stopped.ts'

export interface ServeOptions {
  /** False: others work off the jobs. */
  readonly worker: boolean
}

export async function serve(config: Config, { worker }: ServeOptions): Promise<void> {
  const parts = [...(config.isDemo ? [fillWithDemo] : []), ...(worker ? [startWorker] : [])]
  await runUntilStopped(config, ...parts, async (club, log) => {
    const server = await startServer(club, config, log)
    if (config.isDemo) console.log(await welcome(club, config.port === 0 ? server.url : config.publicUrl))
    return server
  })
}
