import { type Db, statement } from '@stamkund/database'
import type { ClientBase } from 'pg'
import type { TableHead } from './format.ts'

/** Waiting jobs stand in a backup as a table of this shape, whatever the queue's own tables look like. */
export const JOBS: TableHead = {
  schema: 'graphile_worker',
  table: 'jobs',
  columns: ['task', 'payload', 'queue', 'run_at', 'max_attempts', 'key', 'priority', 'flags'],
}

const QUEUE = statement('backup_queue', `select to_regclass('graphile_worker._private_jobs') is not null as "isThere"`)

export async function hasJobs(db: Pick<Db, 'rows'>): Promise<boolean> {
  const [queue] = await db.rows<{ isThere: boolean }>(QUEUE)
  return queue?.isThere ?? false
}

/** Those that were running too: what they did is not in the snapshot. Not those that were given up. */
export const WAITING_JOBS = `
  select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority,
         array(select jsonb_object_keys(j.flags))
  from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts`

/** Where jobs are loaded to before they are added. */
export const JOBS_TO_ADD = 'restored_job'

export async function prepareJobs(connection: ClientBase): Promise<void> {
  await connection.query(
    `create temporary table ${JOBS_TO_ADD} (
       task text, payload json, queue text, run_at timestamptz, max_attempts smallint, key text, priority smallint,
       flags text[]) on commit drop`,
  )
}

export async function addRestoredJobs(connection: ClientBase): Promise<void> {
  await connection.query(
    `select count(*) from
       (select array_agg((task, payload, queue, run_at, max_attempts, key, priority, flags)::graphile_worker.job_spec)
               as specs from ${JOBS_TO_ADD} having count(*) > 0) as restored,
       lateral graphile_worker.add_jobs(specs)`,
  )
}
