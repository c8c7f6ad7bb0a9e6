import type { Config } from '../platform/config.ts'
import { startWorker } from '../worker.ts'
import { runUntilStopped } from './run-until-stopped.ts'

export async function work(config: Config): Promise<void> {
  await runUntilStopped(config, startWorker)
}
