import { type Db, statement } from '@stamkund/database'
import pg from 'pg'
import type { TableHead } from './format.ts'

type Rows = Pick<Db, 'rows'>

/** A table of the application. */
export interface Table extends TableHead {
  readonly id: string
  /** Ids of the tables that must be loaded before it. */
  readonly after: readonly string[]
  /** Append-only tables are not. */
  readonly isLockable: boolean
}

// Partitions come and go with their table, generated columns with their row; extensions bring tables of their own. A
// foreign key that can wait for the end of the transaction sets no order.
const TABLES = statement(
  'backup_tables',
  `select c.oid::text as id, n.nspname as schema, c.relname as table,
          has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE') as "isLockable",
          array(select a.attname::text from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                order by a.attnum) as columns,
          array(select f.confrelid::text from pg_constraint f
                where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and not f.condeferrable) as after
   from pg_class c
   join pg_namespace n on n.oid = c.relnamespace
   where n.nspname in ('public', 'ledger') and c.relkind in ('r', 'p') and not c.relispartition
     and not exists (select from pg_depend d
                     where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
   order by n.nspname, c.relname`,
)

/** All tables of the application, by name. */
export async function findTables(db: Rows): Promise<Table[]> {
  return db.rows<Table>(TABLES)
}

const SEQUENCES = statement(
  'backup_sequences',
  `select schemaname as schema, sequencename as name from pg_sequences
   where schemaname in ('public', 'ledger') order by schemaname, sequencename`,
)

export async function findSequences(db: Rows): Promise<{ schema: string; name: string }[]> {
  return db.rows(SEQUENCES)
}

const JOURNAL = statement(
  'backup_journal',
  `select to_regclass('drizzle.__drizzle_migrations') is not null as "isThere"`,
)
const APPLIED = statement(
  'backup_applied_migrations',
  'select hash, created_at as "writtenAt" from drizzle.__drizzle_migrations order by created_at',
)

/** The migrations that the database has had, in their order. */
export async function findAppliedMigrations(db: Rows): Promise<{ hash: string; writtenAt: number }[]> {
  const [journal] = await db.rows<{ isThere: boolean }>(JOURNAL)
  return journal?.isThere ? db.rows(APPLIED) : []
}

/** Which of these tables have rows, by their names. */
export async function findTablesWithRows(
  on: Pick<pg.Pool | pg.ClientBase, 'query'>,
  tables: readonly TableHead[],
): Promise<string[]> {
  if (tables.length === 0) return []
  const each = tables.map(
    (table) => `select ${pg.escapeLiteral(nameOf(table))} as name where exists (select from ${quoted(table)})`,
  )
  const { rows } = await on.query<{ name: string }>(each.join(' union all '))
  return rows.map(({ name }) => name)
}

export function nameOf({ schema, table }: Pick<TableHead, 'schema' | 'table'>): string {
  return `${schema}.${table}`
}

/** A table's name as SQL takes it. */
export function quoted({ schema, table }: Pick<TableHead, 'schema' | 'table'>): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`
}

/** Columns as SQL takes them. */
export function quotedColumns({ columns }: Pick<TableHead, 'columns'>): string {
  return columns.map((column) => pg.escapeIdentifier(column)).join(', ')
}
