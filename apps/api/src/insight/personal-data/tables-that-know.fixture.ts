import { type Db, statement } from '@stamkund/database'

const TABLES = statement(
  'test_tables',
  `select format('%I.%I', n.nspname, c.relname) as address, c.relname as name
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema') order by c.relname`,
)

/** Every table in which any of these words stands, in whatever column. */
export async function findTablesThatKnow(db: Db, words: readonly string[]): Promise<string[]> {
  const tables = await db.rows<{ address: string; name: string }>(TABLES)
  const known = await Promise.all(
    tables.map(async ({ address, name }) => {
      const text = `select exists (select from ${address} t where t::text ~ $1) as "isThere"`
      const [found] = await db.rows<{ isThere: boolean }>({ name: '', text }, [words.join('|')])
      return found?.isThere ? [name] : []
    }),
  )
  return known.flat()
}
