import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { APPLICATION } from './embedded/cluster.ts'
import { type EphemeralServer, startEphemeralServer } from './embedded/ephemeral-server.ts'
import { migrateDatabase } from './migrate.ts'
import { type Database, openDatabase, type PoolOptions } from './pool.ts'

export interface TestDatabase {
  /** The application's role, which owns the database and is no superuser. */
  readonly url: string
  /** For what the application may not do, such as tampering with the books. */
  readonly superuserUrl: string
  readonly database: Database
  /** Closes `database` and drops the database under anyone still connected. */
  close(): Promise<void>
}

const TEMPLATE = 'template_stamkund'
const URL_VARIABLE = 'STAMKUND_TEST_URL'
const SUPERUSER_URL_VARIABLE = 'STAMKUND_TEST_SUPERUSER_URL'
/** A server that is running already, by the address of a superuser: for trying another version of PostgreSQL. */
const OTHER_SERVER_VARIABLE = 'TEST_SUPERUSER_URL'

/**
 * Starts the server of a test run and makes the migrated template. Once per run, from Jest's global setup; the processes
 * that Jest starts afterwards inherit the addresses.
 * @param migrations the absolute path of `migrations/`; while it holds none, the template stays empty
 */
export async function startTestServer(migrations: string): Promise<EphemeralServer> {
  const other = process.env[OTHER_SERVER_VARIABLE]
  const server = other ? await useServer(other) : await startEphemeralServer()
  try {
    await onServer(server.superuserUrl('postgres'), `create database ${TEMPLATE} owner ${APPLICATION}`)
    if (fs.existsSync(path.join(migrations, 'meta', '_journal.json'))) {
      await migrateDatabase(server.url(TEMPLATE), migrations)
    }
    await onServer(
      server.superuserUrl('postgres'),
      `alter database ${TEMPLATE} with is_template true allow_connections false`,
    )
  } catch (cause) {
    await server.stop()
    throw new Error(`the migrations in ${migrations} do not apply to an empty database: ${reasons(cause)}`, { cause })
  }
  process.env[URL_VARIABLE] = server.url('postgres')
  process.env[SUPERUSER_URL_VARIABLE] = server.superuserUrl('postgres')
  return server
}

/** Makes the application's role on it, anew each time; a template of an earlier run goes. */
async function useServer(superuserUrl: string): Promise<EphemeralServer> {
  const password = randomBytes(18).toString('hex')
  const inDatabase = (database: string) => Object.assign(new URL(superuserUrl), { pathname: database })
  await onServer(superuserUrl, `drop database if exists ${TEMPLATE}`)
  await onServer(superuserUrl, `drop role if exists ${APPLICATION}`)
  await onServer(superuserUrl, `create role ${APPLICATION} login password '${password}'`)
  return {
    url: (database) => Object.assign(inDatabase(database), { username: APPLICATION, password }).href,
    superuserUrl: (database) => inDatabase(database).href,
    stop: () => onServer(superuserUrl, `alter database ${TEMPLATE} with is_template false allow_connections true`),
  }
}

/**
 * A migrated database of its own for a test file, about 0.1 s.
 * @param options.template `empty` for one without the migrations
 */
export async function testDatabase(
  options: PoolOptions & { readonly template?: 'migrated' | 'empty' } = {},
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const administration = serverAddress(SUPERUSER_URL_VARIABLE, 'postgres')
  const template = options.template === 'empty' ? 'template0' : TEMPLATE
  await onServer(administration, `create database ${name} template ${template} owner ${APPLICATION}`)
  const url = serverAddress(URL_VARIABLE, name)
  const database = openDatabase(url, options)
  return {
    url,
    superuserUrl: serverAddress(SUPERUSER_URL_VARIABLE, name),
    database,
    close: async () => {
      await database.close()
      await onServer(administration, `drop database ${name} with (force)`)
    },
  }
}

function serverAddress(variable: string, database: string): string {
  const address = process.env[variable]
  if (!address) throw new Error(`no test server: ${variable} is set by Jest's global setup`)
  const url = new URL(address)
  url.pathname = database
  return url.href
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** Drizzle's message is the statement; PostgreSQL's reason is its cause. */
function reasons(error: unknown): string {
  const messages: string[] = []
  for (let reason = error; reason instanceof Error; reason = reason.cause) messages.push(reason.message)
  return messages.join('\n')
}
