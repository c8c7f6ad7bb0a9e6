import { type Db, statement, type Tx } from '@stamkund/database'
import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import { type Page, readCursor, TextIdKey, toPage } from '../../platform/page.ts'
import type { NewSalesRep, SalesRep, SalesRepChanges, SalesRepFilter } from './sales-reps.schema.ts'
import { salesRep } from './sales-reps.table.ts'

type Row = typeof salesRep.$inferSelect

export async function findSalesRep(db: Db, id: string): Promise<SalesRep | undefined> {
  const [row] = await db.select.select().from(salesRep).where(eq(salesRep.id, id))
  return row && toSalesRep(row)
}

/** By name. */
export async function listSalesReps(db: Db, filter: SalesRepFilter): Promise<Page<SalesRep>> {
  const sortName = sql<string>`lower(${salesRep.name})`
  const after = readCursor(filter.cursor, TextIdKey)
  const rows = await db.select
    .select({ row: salesRep, sortName })
    .from(salesRep)
    .where(
      and(
        filter.q === undefined ? undefined : mentions(filter.q),
        after && sql`(${sortName}, ${salesRep.id}) > (${after[0]}, ${after[1]}::uuid)`,
      ),
    )
    .orderBy(sortName, asc(salesRep.id))
    .limit(filter.limit + 1)
  const page = toPage(rows, filter.limit, ({ row, sortName }) => [sortName, row.id])
  return { ...page, items: page.items.map(({ row }) => toSalesRep(row)) }
}

function mentions(text: string): SQL | undefined {
  const columns = [salesRep.name, salesRep.repNo, salesRep.email]
  return or(...columns.map((column) => sql`strpos(lower(${column}), lower(${text})) > 0`))
}

/** Stores a new sales rep; undefined if the number is taken. */
export async function insertSalesRep(tx: Tx, id: string, fields: NewSalesRep): Promise<SalesRep | undefined> {
  const [row] = await tx.write
    .insert(salesRep)
    .values({ id, ...fields })
    .onConflictDoNothing({ target: salesRep.repNo })
    .returning()
  return row && toSalesRep(row)
}

/** Changes a sales rep that is still at this version; undefined if it is not, or not there. */
export async function updateSalesRep(
  tx: Tx,
  id: string,
  version: number,
  changes: SalesRepChanges,
): Promise<SalesRep | undefined> {
  const [row] = await tx.write
    .update(salesRep)
    .set({ ...changes, version: sql`${salesRep.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(salesRep.id, id), eq(salesRep.version, version)))
    .returning()
  return row && toSalesRep(row)
}

const RESOLVE = statement(
  'sales_reps_resolve',
  'select rep_no as "repNo", id from sales_rep where rep_no = any($1::text[])',
)

/** The ids of sales reps by number; numbers that nobody has are absent. */
export async function resolveSalesReps(db: Db, repNos: readonly string[]): Promise<Map<string, string>> {
  if (repNos.length === 0) return new Map()
  const rows = await db.rows<{ repNo: string; id: string }>(RESOLVE, [repNos])
  return new Map(rows.map(({ repNo, id }) => [repNo, id]))
}

function toSalesRep(row: Row): SalesRep {
  return { ...row, createdAt: row.createdAt.toISOString(), updatedAt: row.updatedAt.toISOString() }
}
