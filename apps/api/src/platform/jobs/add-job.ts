import { statement, type Tx } from '@stamkund/database'

const ADD = statement('add_job', 'select from graphile_worker.add_job($1, $2::json)')

/** Asks for a job. It is there if, and as soon as, the transaction commits. */
export async function addJob(tx: Tx, task: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
  await tx.rows(ADD, [task, JSON.stringify(payload)])
}
