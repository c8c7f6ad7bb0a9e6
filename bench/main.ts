import { parseArgs } from 'node:util'
import type { BenchOptions, Measurement, Row } from './harness/row.ts'
import { table } from './harness/table.ts'
import { batches } from './rows/batches.ts'
import { budget, campaigns } from './rows/campaigns.ts'
import { engine } from './rows/engine.ts'
import { importLines } from './rows/import.ts'
import { redemptions } from './rows/redemptions.ts'
import { screens } from './rows/screens.ts'
import { simulation } from './rows/simulation.ts'
import { onePurchaser, singlePurchases } from './rows/single-purchases.ts'
import { verify } from './rows/verify.ts'
import { walletReads } from './rows/wallet-reads.ts'

const ROWS: Readonly<Record<string, Row>> = {
  'single-purchases': singlePurchases,
  'one-purchaser': onePurchaser,
  redemptions,
  batches,
  campaigns,
  budget,
  import: importLines,
  'wallet-reads': walletReads,
  screens,
  engine,
  simulation,
  verify,
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rows: { type: 'string', default: Object.keys(ROWS).join() },
    profiles: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
})

const measurements = await measure(values.rows.split(','), {
  isQuick: values.quick,
  explains: values.explain,
  ...(values.profiles !== undefined && { profiles: values.profiles }),
})
console.log(values.json ? JSON.stringify(measurements, null, 2) : table(measurements))

async function measure(names: readonly string[], options: BenchOptions): Promise<Measurement[]> {
  const unknown = names.find((name) => ROWS[name] === undefined)
  if (unknown !== undefined) throw new Error(`there is no row "${unknown}"; there are ${Object.keys(ROWS).join(', ')}`)
  const measurements: Measurement[] = []
  for (const name of names) {
    console.error(`measuring ${name} …`)
    const measured = (await ROWS[name]?.(options)) ?? []
    for (const { row, ratio } of measured) console.error(`  ${ratio.toFixed(2)}  ${row}`)
    measurements.push(...measured)
  }
  return measurements
}
