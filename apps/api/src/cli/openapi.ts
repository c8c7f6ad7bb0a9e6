import { openDatabase } from '@stamkund/database'
import { buildApp } from '../app.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'

/** The document is made from the routes alone, so no database is asked. */
export async function printOpenApi(): Promise<void> {
  const database = openDatabase('postgres://nobody@127.0.0.1:1/none')
  const app = await buildApp({ database, clock: systemClock, settings: readConfig({}), log: null })
  await app.ready()
  console.log(JSON.stringify(app.swagger(), null, 2))
  await app.close()
  await database.close()
}
