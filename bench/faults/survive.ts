import { setTimeout as pause } from 'node:timers/promises'
import { type Product, withConnection, withProduct } from '../harness/product.ts'
import { insistentLoad } from './insistent-load.ts'

export interface Outcome {
  readonly acknowledged: number
  /** Attempts that ended with a broken connection or a 5xx. */
  readonly interruptions: number
  /** What should not be; empty if all is well. */
  readonly faults: readonly string[]
}

const BETWEEN_KILLS = 300
const LONGEST_EXTRA_MS = 400

/**
 * Kills the server or its PostgreSQL with SIGKILL under load, so many times, and then looks for every purchase that was
 * acknowledged. A killed server is started again, as a supervisor would; PostgreSQL is started again by the server.
 */
export function survive(what: 'server' | 'postgresql', kills: number): Promise<Outcome> {
  return withProduct({}, async (product) => {
    const load = insistentLoad(product)
    for (let kill = 0; kill < kills; kill += 1) {
      await load.untilAcknowledged(BETWEEN_KILLS)
      await pause(Math.random() * LONGEST_EXTRA_MS)
      await (what === 'server' ? product.killServer() : product.killPostgres())
    }
    await load.untilAcknowledged(BETWEEN_KILLS)
    await load.stop()
    const faults = [...compare(load.acknowledged, await storedPoints(product)), ...(await proof(product))]
    return { acknowledged: load.acknowledged.size, interruptions: load.interruptions(), faults }
  })
}

interface Stored {
  readonly invoiceNo: string
  /** Ledger entries that it earned by. */
  readonly entries: number
  readonly points: number
}

async function storedPoints(product: Product): Promise<Stored[]> {
  return withConnection(product, async (connection) => {
    const { rows } = await connection.query<Stored>(
      `select p.invoice_no as "invoiceNo", count(e.version)::int as entries, -sum(e.issued)::int as points
       from purchase p
       left join ledger.entry e on e.company_id = p.company_id and e.document_id = p.id and e.kind = 'earn'
       group by p.company_id, p.id`,
    )
    return rows
  })
}

/** Every purchase was repeated until it was acknowledged, so the two must be the same. */
function compare(acknowledged: ReadonlyMap<string, number>, stored: readonly Stored[]): string[] {
  const faults: string[] = []
  const missing = new Set(acknowledged.keys())
  for (const { invoiceNo, entries, points } of stored) {
    const isKnown = missing.delete(invoiceNo)
    if (!isKnown) faults.push(`${invoiceNo} is there twice, or was never acknowledged`)
    if (entries !== 1) faults.push(`${invoiceNo} earned ${entries} times`)
    if (isKnown && points !== acknowledged.get(invoiceNo)) {
      faults.push(`${invoiceNo} earned ${points}; the answer said ${acknowledged.get(invoiceNo)}`)
    }
  }
  for (const invoiceNo of missing) faults.push(`${invoiceNo} was acknowledged and is not there`)
  return faults
}

async function proof(product: Product): Promise<string[]> {
  return product.run('verify', '--json').then(
    () => [],
    (error: Error & { stdout?: string }) => [`verify: ${error.stdout || error.message}`],
  )
}
