import { statement, type Tx } from '@stamkund/database'
import pg from 'pg'
import type { Sequence } from './format.ts'
import type { Snapshot } from './snapshot.ts'

const CLUB = statement('backup_club', 'select name from club_settings')

export async function findClubName(snapshot: Snapshot): Promise<string | null> {
  const [club] = await snapshot.rows<{ name: string }>(CLUB)
  return club?.name ?? null
}

export async function readSequence(
  { connection }: Snapshot,
  { schema, name }: Pick<Sequence, 'schema' | 'name'>,
): Promise<Sequence> {
  const { rows } = await connection.query<Pick<Sequence, 'value' | 'isCalled'>>(
    `select last_value::text as value, is_called as "isCalled" from ${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`,
  )
  const [state] = rows
  if (!state) throw new Error(`the sequence ${schema}.${name} has no row`)
  return { schema, name, ...state }
}

const SET_SEQUENCES = statement(
  'backup_set_sequences',
  `select setval(format('%I.%I', schema, name)::regclass, value, is_called)
   from unnest($1::text[], $2::text[], $3::bigint[], $4::boolean[]) as sequence (schema, name, value, is_called)`,
)

export async function setSequences(tx: Tx, sequences: readonly Sequence[]): Promise<void> {
  await tx.rows(SET_SEQUENCES, [
    sequences.map(({ schema }) => schema),
    sequences.map(({ name }) => name),
    sequences.map(({ value }) => value),
    sequences.map(({ isCalled }) => isCalled),
  ])
}
