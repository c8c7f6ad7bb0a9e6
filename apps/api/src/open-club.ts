import {
  type Database,
  inTransaction,
  migrateDatabase,
  openDatabase,
  openEmbeddedDatabase,
  type Tx,
} from '@stamkund/database'
import { type Clock, clockStandingOn, systemClock } from './platform/clock.ts'
import { seedClubSettings } from './platform/club-settings/index.ts'
import type { Config } from './platform/config.ts'
import { installJobs } from './platform/jobs/index.ts'
import { migrationsFolder } from './platform/migrations-folder.ts'
import { openSecrets, type Secrets } from './platform/secrets/index.ts'
import { seedDefaultPolicy } from './points/policy/index.ts'

/** A club that is ready for work. */
export interface Club {
  readonly database: Database
  /** Of the database, for connections of another kind. */
  readonly url: string
  readonly clock: Clock
  readonly secrets: Secrets
  readonly settings: Config
  inTransaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export interface OpenOptions {
  /** Receives what the embedded server and the pool have to say. */
  readonly log?: (line: string) => void
  /** 0: a statement may take as long as it needs. */
  readonly statementTimeoutMs?: number
  /** For many small transactions rather than few large ones. */
  readonly plansOnce?: boolean
}

/**
 * Opens the club's database (the embedded one, unless the configuration names another), brings it up to date and gives a
 * new club its settings and policy. A command may do this beside a running server.
 */
export async function openClub(
  config: Config,
  { log = () => {}, statementTimeoutMs, plansOnce = false }: OpenOptions = {},
): Promise<Club> {
  const { url, migrationUrl, stop } = await openServer(config, log)
  try {
    await migrateDatabase(migrationUrl, migrationsFolder(), url)
    // A process without workers adds jobs too.
    await installJobs(url, null)
    const database = openDatabase(url, {
      onConnectionError: (error) => log(`lost a connection: ${error.message}`),
      plansOnce,
      ...(statementTimeoutMs !== undefined && { statementTimeoutMs }),
    })
    const club: Club = {
      database,
      url,
      secrets: openSecrets(config),
      settings: config,
      clock: config.today === null ? systemClock : clockStandingOn(config.today),
      inTransaction: (work) => inTransaction(database, work),
      close: async () => {
        await database.close()
        await stop()
      },
    }
    await club.inTransaction(async (tx) => {
      await seedClubSettings(tx)
      await seedDefaultPolicy(tx)
    })
    return club
  } catch (error) {
    await stop()
    throw error
  }
}

/** Runs `work` with the club and closes it, whatever happens. */
export async function withClub<Result>(config: Config, work: (club: Club) => Promise<Result>): Promise<Result> {
  const club = await openClub(config, { statementTimeoutMs: 0 })
  try {
    return await work(club)
  } finally {
    await club.close()
  }
}

/** Starts or names the server, and leaves the database as it is. */
export async function openServer({ databaseUrl, migrationDatabaseUrl, dataDir }: Config, log: (line: string) => void) {
  if (databaseUrl !== null) {
    return { url: databaseUrl, migrationUrl: migrationDatabaseUrl ?? databaseUrl, stop: async () => {} }
  }
  const { url, stop } = await openEmbeddedDatabase({ dataDir, log })
  return { url, migrationUrl: url, stop }
}
