import pg from 'pg'

/** Locks of workers and of anything else that locks a hashed text do not meet. */
const LOCK_KEY = `hashtextextended('worker ' || $1, 0)`
const RECONNECT_AFTER_MS = 1_000

export interface LifeSign {
  /** Resolves once others can see that the worker lives. */
  readonly shown: Promise<void>
  end(): Promise<void>
}

/**
 * Shows that a worker lives for as long as this process does: an advisory lock on a connection of its own, which
 * PostgreSQL frees the moment the process is gone, however it went.
 */
export function showLife(url: string, workerId: string, onError: (error: Error) => void): LifeSign {
  let client = open()
  let isEnding = false
  const shown = lock()
  return {
    shown,
    end: async () => {
      isEnding = true
      await client.end()
    },
  }

  function open(): pg.Client {
    const fresh = new pg.Client({ connectionString: url, application_name: 'stamkund worker', keepAlive: true })
    fresh.on('error', onError)
    fresh.on('end', () => {
      if (!isEnding) setTimeout(again, RECONNECT_AFTER_MS).unref()
    })
    return fresh
  }

  async function lock(): Promise<void> {
    await client.connect()
    await client.query(`select pg_advisory_lock(${LOCK_KEY})`, [workerId])
  }

  function again(): void {
    if (isEnding) return
    client = open()
    lock().catch(onError)
  }
}

/**
 * Gives the jobs of workers that died back, so that they run again at once and not after the four hours that a job may
 * take. Safe at any time, from any process.
 */
export async function releaseJobsOfTheDead(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      `select locked_by as id from graphile_worker._private_jobs where locked_by is not null
       union select locked_by from graphile_worker._private_job_queues where locked_by is not null`,
    )
    for (const { id } of rows) {
      const { rows } = await client.query<{ isDead: boolean }>(`select pg_try_advisory_lock(${LOCK_KEY}) as "isDead"`, [
        id,
      ])
      if (rows[0]?.isDead !== true) continue
      await client.query('select graphile_worker.force_unlock_workers(array[$1])', [id])
      await client.query(`select pg_advisory_unlock(${LOCK_KEY})`, [id])
    }
  } finally {
    client.release()
  }
}
