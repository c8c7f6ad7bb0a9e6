import type { FastifyBaseLogger } from 'fastify'
import { runMigrations } from 'graphile-worker'
import { workerLogger } from './worker-logger.ts'

/**
 * Creates the tables of the jobs, or brings them up to date. Before it, no job can be added.
 * @param url the application's role, which owns them
 */
export async function installJobs(url: string, log: FastifyBaseLogger | null): Promise<void> {
  await runMigrations({ connectionString: url, logger: workerLogger(log) })
}
