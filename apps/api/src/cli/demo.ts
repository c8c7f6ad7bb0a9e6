import { renewApiKey } from '../access/api-keys/index.ts'
import type { Club } from '../open-club.ts'
import { permissions } from '../platform/permissions.ts'
import { fillWithExample } from './example-club.ts'

const KEY_NAME = 'Demo'

/** Fills an empty club with an example, and says how to call it: with a new key, since nobody kept the one before. */
export async function welcome(club: Club, url: string): Promise<string> {
  const example = await fillWithExample(club)
  const now = club.clock.now()
  const { token } = await club.inTransaction((tx) => renewApiKey(tx, KEY_NAME, permissions, now))
  const purchase = {
    companyNo: example.companyNo,
    invoiceNo: `DEMO-${now.getTime()}`,
    occurredOn: example.today,
    currency: 'SEK',
    lines: [{ lineNo: 1, sku: example.sku, quantity: '2', netAmount: '1250.00' }],
  }
  return `
  Stamkund answers at ${url}   (reference: ${url}/api/docs)
  API key, until the next start: ${token}

  Record a purchase:
  curl -s ${url}/api/v1/purchases -H 'authorization: Bearer ${token}' -H 'content-type: application/json' \\
    -d '${JSON.stringify(purchase)}'
`
}
