import pg from 'pg'

/** Schemas made by migrations: PostgreSQL's own and the job queue's, which the application's role makes itself, are not. */
const OURS = `n.nspname not in ('information_schema', 'graphile_worker') and n.nspname not like 'pg\\_%'`

/** What each table's owner may still do with it: an append-only table is one whose migration took rights from its owner. */
const RIGHTS = `
  select format('%I.%I', n.nspname, c.relname) as name, c.relkind = 'S' as "isSequence",
         coalesce(string_agg(a.privilege_type, ', ' order by a.privilege_type)
           filter (where a.grantee = c.relowner
                     and a.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE', 'USAGE')), '') as rights
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    left join aclexplode(coalesce(c.relacl, acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) a
      on true
   where c.relkind in ('r', 'p', 'v', 'm', 'S') and ${OURS}
   group by 1, 2`

const SCHEMAS = `select quote_ident(n.nspname) as name from pg_namespace n where ${OURS}`

/**
 * Gives the application's role the rights that the owner has kept: all on most tables, no UPDATE or DELETE on append-only
 * ones. Repeated after every migration, it also takes back what a migration has since denied.
 * @param client connected as the owner of the schemas
 */
export async function grantToApplication(client: pg.ClientBase, role: string): Promise<void> {
  const grantee = pg.escapeIdentifier(role)
  const { rows: schemas } = await client.query<{ name: string }>(SCHEMAS)
  const { rows: relations } = await client.query<{ name: string; isSequence: boolean; rights: string }>(RIGHTS)
  const grants = [
    // For the job queue, whose schema belongs to the role that runs the jobs.
    `grant connect, create, temporary on database ${await currentDatabase(client)} to ${grantee}`,
    ...schemas.flatMap(({ name }) => [
      `grant usage on schema ${name} to ${grantee}`,
      `grant execute on all functions in schema ${name} to ${grantee}`,
    ]),
    ...relations.flatMap(({ name, isSequence, rights }) => {
      const object = `${isSequence ? 'sequence' : 'table'} ${name}`
      return [
        `revoke all on ${object} from ${grantee}`,
        ...(rights ? [`grant ${rights} on ${object} to ${grantee}`] : []),
      ]
    }),
  ]
  await client.query(`begin; ${grants.join('; ')}; commit`)
}

async function currentDatabase(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  return rows[0]?.name ?? ''
}
