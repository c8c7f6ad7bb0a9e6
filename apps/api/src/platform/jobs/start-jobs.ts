import type { FastifyBaseLogger } from 'fastify'
import { parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { forgetReplacedJobs } from './forget-replaced-jobs.ts'
import { type LifeSign, releaseJobsOfTheDead, showLife } from './living-workers.ts'
import { workerLogger } from './worker-logger.ts'

/** One run of a task. */
export interface Job {
  /** When the process stops: end soon, and throw, so that the job runs again. */
  readonly signal: AbortSignal
  /** If this run throws, the job is given up. */
  readonly isLastAttempt: boolean
}

/** Does a job. Throwing means trying again, later and later; a killed process means trying again at once. */
export type Task = (payload: unknown, job: Job) => Promise<void>

/** By name, such as `imports.run`. */
export type Tasks = Readonly<Record<string, Task>>

/** A task that runs again and again; of several processes one does it. */
export interface Recurrence {
  readonly task: string
  /** As in a crontab, in UTC: minute, hour, day of the month, month, day of the week. */
  readonly at: string
}

export interface JobOptions {
  /** The application's role. */
  readonly url: string
  readonly tasks: Tasks
  readonly recurrences?: readonly Recurrence[]
  readonly log: FastifyBaseLogger | null
  /** Jobs at one time. */
  readonly concurrency?: number
}

export interface RunningJobs {
  /** Takes no more jobs, tells those that run, and waits for them. */
  stop(): Promise<void>
}

const LOOK_FOR_DEAD_EVERY_MS = 15_000

/** Runs jobs in this process, beside whatever else it does. Any number of processes may. */
export async function startJobs({
  url,
  tasks,
  recurrences = [],
  log,
  concurrency = 2,
}: JobOptions): Promise<RunningJobs> {
  const stopping = new AbortController()
  const lifeSigns = new Map<string, LifeSign>()
  const onError = (error: Error) => log?.warn(`jobs: ${error.message}`)
  // The application's own pool is read-only outside of its transactions.
  const pool = new pg.Pool({ connectionString: url, max: concurrency + 2, application_name: 'stamkund jobs' })
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  const plugin: GraphileConfig.Plugin = {
    name: 'LifeSigns',
    version: '1.0.0',
    worker: {
      hooks: {
        // Jobs are locked by the pool of workers. It must be seen to live before it takes the first.
        startWorker: async (_, { worker: { workerPool } }) => {
          const sign = lifeSigns.get(workerPool.id) ?? showLife(url, workerPool.id, onError)
          lifeSigns.set(workerPool.id, sign)
          await sign.shown
        },
      },
    },
  }
  const runner = await run({
    pgPool: pool,
    concurrency,
    logger: workerLogger(log),
    noHandleSignals: true,
    taskList: taskList(tasks, stopping.signal),
    // A run that is still waiting when the next is due is enough.
    parsedCronItems: parseCronItems(
      recurrences.map(({ task, at }) => ({
        task,
        match: at,
        identifier: task,
        options: { backfillPeriod: 0, jobKey: task, jobKeyMode: 'preserve_run_at' },
      })),
    ),
    preset: { plugins: [plugin] },
  })
  const tidy = async () => {
    await releaseJobsOfTheDead(pool)
    await forgetReplacedJobs(pool)
  }
  const tidyIfPossible = () => tidy().catch(onError)
  await tidyIfPossible()
  const timer = setInterval(tidyIfPossible, LOOK_FOR_DEAD_EVERY_MS).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      stopping.abort()
      await runner.stop()
      await Promise.all(Array.from(lifeSigns.values(), (sign) => sign.end()))
      await pool.end()
    },
  }
}

function taskList(tasks: Tasks, signal: AbortSignal): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) =>
        task(payload, { signal, isLastAttempt: job.attempts >= job.max_attempts }),
    ]),
  )
}
