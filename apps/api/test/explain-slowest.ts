import { type Database, openDatabase, type Statement } from '@stamkund/database'
import { buildApp } from '../src/app.ts'
import { systemClock } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'

interface Question {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

interface Asked {
  readonly statement: Statement
  readonly values: readonly unknown[]
  readonly milliseconds: number
}

const SHOWN = 5
const RUNS = 3

const [databaseUrl = '', questions = '[]'] = process.argv.slice(2)
await explainSlowest(databaseUrl, JSON.parse(questions))

/** Prints how PostgreSQL answers the slowest statements behind these requests, each with the plan that the server has. */
async function explainSlowest(databaseUrl: string, questions: readonly Question[]): Promise<void> {
  const database = openDatabase(databaseUrl, { plansOnce: true })
  const asked: Asked[] = []
  const settings = { ...readConfig({}), secretKey: Buffer.alloc(32), readsPerMinute: 1_000_000_000 }
  const app = await buildApp({ database: watched(database, asked), settings, clock: systemClock, log: null })
  for (const { url, headers } of questions) {
    const { pathname, search } = new URL(url)
    // More than once, since the first time it is planned, too.
    for (let run = 0; run < RUNS; run += 1) await app.inject({ url: `${pathname}${search}`, headers: { ...headers } })
  }
  for (const { statement, values, milliseconds } of slowest(asked)) {
    const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers) ${statement.text}`,
      [...values],
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    console.error(`\n${statement.name}: ${milliseconds.toFixed(1)} ms\n${plan}`)
  }
  await app.close()
  await database.close()
}

function watched(database: Database, asked: Asked[]): Database {
  return {
    ...database,
    rows: async (statement, values = []) => {
      const startedAt = performance.now()
      const rows = await database.rows<never>(statement, values)
      asked.push({ statement, values, milliseconds: performance.now() - startedAt })
      return rows
    },
  }
}

/** Of each statement its fastest run, since others of the same page may have been in its way. */
function slowest(asked: readonly Asked[]): Asked[] {
  const best = new Map<string, Asked>()
  for (const run of asked) {
    const before = best.get(run.statement.name)
    if (before === undefined || run.milliseconds < before.milliseconds) best.set(run.statement.name, run)
  }
  return [...best.values()].toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, SHOWN)
}
