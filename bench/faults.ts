import { parseArgs } from 'node:util'
import { type Outcome, survive } from './faults/survive.ts'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '10' } } })

/** Kills the server, then PostgreSQL, in the middle of load; exit code 1 if a purchase was lost or doubled. */
for (const what of ['server', 'postgresql'] as const) {
  const { acknowledged, repeats, interrupted, faults }: Outcome = await survive(what, Number(values.kills))
  console.log(`${what} killed ${values.kills} times: ${acknowledged} purchases acknowledged, ${repeats} of them only when repeated,`)
  console.log(`  ${interrupted} requests without a good answer, ${faults.length} faults`)
  for (const fault of faults) console.error(`  ${fault}`)
  if (faults.length > 0) process.exitCode = 1
}
