import { parseArgs } from 'node:util'
import type { Measurement, Row } from './harness/row.ts'
import { onePurchaser, singlePurchases } from './rows/single-purchases.ts'

const rows: Readonly<Record<string, Row>> = {
  'single-purchases': singlePurchases,
  'one-purchaser': onePurchaser,
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rows: { type: 'string', default: Object.keys(rows).join() },
    profiles: { type: 'string' },
  },
})

const options = { isQuick: values.quick, ...(values.profiles !== undefined && { profiles: values.profiles }) }
const measurements: Measurement[] = []
for (const name of values.rows.split(',')) {
  const row = rows[name]
  if (!row) throw new Error(`there is no row "${name}"; there are ${Object.keys(rows).join(', ')}`)
  console.error(`measuring ${name} …`)
  measurements.push(...(await row(options)))
}
console.log(JSON.stringify(measurements, null, 2))
