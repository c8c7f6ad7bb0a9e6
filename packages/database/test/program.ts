import { openEmbeddedDatabase } from '../src/embedded/embedded-database.ts'
import { onStop } from '../src/stop.ts'

/** A program on an embedded database: says how it is connected, in one line of JSON, and runs until it is stopped. */
const [dataDir = ''] = process.argv.slice(2)
try {
  const { stop, ...connection } = await openEmbeddedDatabase({ dataDir })
  onStop(stop)
  process.stdout.write(`${JSON.stringify(connection)}\n`)
  setInterval(() => {}, 60_000)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
