import type pg from 'pg'
import { KEYED } from './add-job.ts'

/**
 * Deletes what is left of jobs that were asked for again, by their key, while they ran: the new job has the key and the old
 * one no further attempts. If it fails then, or its worker dies, it would stay behind like one that was given up.
 */
export async function forgetReplacedJobs(pool: pg.Pool): Promise<void> {
  // Recurrences have a key, too, and no place for the mark.
  await pool.query(
    `delete from graphile_worker._private_jobs
     where attempts >= max_attempts and locked_at is null and key is null
       and (flags ? '${KEYED}' or payload -> '_cron' is not null)`,
  )
}
