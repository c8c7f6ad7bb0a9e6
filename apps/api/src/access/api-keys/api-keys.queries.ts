import { type Db, statement, type Tx } from '@stamkund/database'
import { and, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { apiKey } from './api-keys.table.ts'

export type ApiKeyRow = Omit<typeof apiKey.$inferSelect, 'secretHash'>

/** What a request is checked against. */
export interface Credential {
  readonly id: string
  readonly secretHash: Buffer
  readonly scopes: readonly string[]
  readonly expiresAt: Date | null
  readonly revokedAt: Date | null
}

const shown = {
  id: apiKey.id,
  name: apiKey.name,
  scopes: apiKey.scopes,
  createdAt: apiKey.createdAt,
  expiresAt: apiKey.expiresAt,
  revokedAt: apiKey.revokedAt,
  lastUsedAt: apiKey.lastUsedAt,
}

const credential = statement(
  'read_api_key_credential',
  `select id, secret_hash as "secretHash", scopes, expires_at as "expiresAt", revoked_at as "revokedAt"
     from api_key where id = $1`,
)

export async function readCredential(db: Db, id: string): Promise<Credential | undefined> {
  const [row] = await db.rows<Credential>(credential, [id])
  return row
}

export async function insertApiKey(tx: Tx, key: typeof apiKey.$inferInsert): Promise<void> {
  await tx.write.insert(apiKey).values(key)
}

export async function readApiKey(db: Db, id: string): Promise<ApiKeyRow | undefined> {
  const [row] = await db.select.select(shown).from(apiKey).where(eq(apiKey.id, id))
  return row
}

/** Newest first. UUIDv7s are in order of creation. */
export function listApiKeys(db: Db, limit: number, before: string | undefined): Promise<ApiKeyRow[]> {
  return db.select
    .select(shown)
    .from(apiKey)
    .where(before === undefined ? undefined : lt(apiKey.id, before))
    .orderBy(desc(apiKey.id))
    .limit(limit)
}

/** A key that is revoked stays revoked since the first time; answers whether this was it. */
export async function markRevoked(tx: Tx, id: string, revokedAt: Date): Promise<boolean> {
  const { rowCount } = await tx.write
    .update(apiKey)
    .set({ revokedAt })
    .where(and(eq(apiKey.id, id), isNull(apiKey.revokedAt)))
  return rowCount === 1
}

/** The ids of keys of a name that are not revoked. */
export async function findUsableKeys(db: Db, name: string): Promise<string[]> {
  const keys = await db.select
    .select({ id: apiKey.id })
    .from(apiKey)
    .where(and(eq(apiKey.name, name), isNull(apiKey.revokedAt)))
    .orderBy(apiKey.id)
  return keys.map(({ id }) => id)
}

const NAMES = statement('api_key_names', 'select id, name from api_key where id = any($1::uuid[])')

/** What keys are called, by id. */
export async function apiKeyNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const keys = await db.rows<{ id: string; name: string }>(NAMES, [ids])
  return new Map(keys.map(({ id, name }) => [id, name]))
}

/** To the minute, whatever several processes believe. */
export async function markUsed(tx: Tx, id: string, usedAt: Date): Promise<void> {
  const aMinuteBefore = new Date(usedAt.getTime() - 60_000)
  await tx.write
    .update(apiKey)
    .set({ lastUsedAt: usedAt })
    .where(and(eq(apiKey.id, id), or(isNull(apiKey.lastUsedAt), lt(apiKey.lastUsedAt, aMinuteBefore))))
}
