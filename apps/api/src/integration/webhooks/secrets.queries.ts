import { type Db, statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { webhookSecret } from './webhooks.table.ts'

export async function insertSecret(tx: Tx, endpointId: string, sealed: Buffer, now: Date): Promise<void> {
  await tx.write.insert(webhookSecret).values({ id: newId(), endpointId, sealed, createdAt: now })
}

const EXPIRE = statement(
  'webhook_secret_expire',
  `with gone as (delete from webhook_secret where endpoint_id = $1 and expires_at <= $3)
   update webhook_secret set expires_at = $2 where endpoint_id = $1 and expires_at is null`,
)

/** Lets the secret that stayed until now expire, and forgets those that have. */
export async function expireSecret(tx: Tx, endpointId: string, at: Date, now: Date): Promise<void> {
  await tx.rows(EXPIRE, [endpointId, at.toISOString(), now.toISOString()])
}

export interface Target {
  readonly url: string
  /** Newest first. */
  readonly sealedSecrets: readonly Buffer[]
}

// Five signatures are as many as a header should hold, if somebody rotates again and again.
const TARGET = statement(
  'webhook_target',
  `select url, array(
     select sealed from webhook_secret where endpoint_id = $1 and (expires_at is null or expires_at > $2)
     order by created_at desc, id desc limit 5
   ) as "sealedSecrets" from webhook_endpoint where id = $1`,
)

/** Where an endpoint's events go, and what they are signed with at that moment. */
export async function readTarget(db: Db, endpointId: string, now: Date): Promise<Target | undefined> {
  const [target] = await db.rows<Target>(TARGET, [endpointId, now.toISOString()])
  return target
}
