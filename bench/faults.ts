import { parseArgs } from 'node:util'
import { survive } from './faults/survive.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' } } })

// The server, then PostgreSQL; exit code 1 if a purchase was lost or doubled.
for (const what of ['server', 'postgresql'] as const) {
  const { acknowledged, interruptions, faults } = await survive(what, Number(values.kills))
  console.log(
    `${what} killed ${values.kills} times: ${acknowledged.toLocaleString('en')} purchases acknowledged in spite of ` +
      `${interruptions.toLocaleString('en')} interruptions, ${faults.length} faults`,
  )
  for (const fault of faults) console.error(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
