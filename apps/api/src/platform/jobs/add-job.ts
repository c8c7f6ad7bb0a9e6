import { statement, type Tx } from '@stamkund/database'

/** The mark of a job that was asked for with a key, which it may lose: see `forgetReplacedJobs`. */
export const KEYED = 'keyed'

const ADD = statement(
  'add_job',
  `select from graphile_worker.add_job($1, $2::json, run_at => $3, job_key => $4, job_key_mode => 'preserve_run_at',
     flags => case when $4::text is not null then array['${KEYED}'] end)`,
)

export interface JobTiming {
  /** Of several jobs with one key that wait, only one runs; one that is running already doesn't count. */
  readonly key?: string
  readonly runAt?: Date
}

/** Asks for a job. It is there if, and as soon as, the transaction commits. */
export async function addJob(
  tx: Tx,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  { key, runAt }: JobTiming = {},
): Promise<void> {
  await tx.rows(ADD, [task, JSON.stringify(payload), runAt?.toISOString() ?? null, key ?? null])
}
