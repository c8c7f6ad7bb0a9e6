import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { CURRENCY, day, NET_AMOUNT, QUANTITY, sampleInvoice, unitCost } from '../harness/sample.ts'
import { answerTasks } from '../harness/worker.ts'

export interface BareRecording {
  readonly databaseUrl: string
  readonly connections: number
  readonly seconds: number
  /** Among how many they are spread. */
  readonly companies: number
  /** Of invoice numbers, new each time. */
  readonly series: string
}

const CALL = `select bench.record_purchase(${Array.from({ length: 17 }, (_, index) => `$${index + 1}`).join()})`
const POINTS_PER_LINE = 200
const EXPLANATION = '{"kind":"base","band":"standard","rateBasisPoints":10000,"multiplierHundredths":100,"trims":[]}'

/** Kept from round to round, as the product keeps its own. */
let clients: pg.Client[] | undefined

/** Records purchases with one prepared call each; @returns how many a second */
answerTasks(async (task: BareRecording): Promise<number> => {
  clients ??= await connect(task)
  const nextValues = await valuesOf(task, clients[0] as pg.Client)
  const startedAt = performance.now()
  const until = startedAt + task.seconds * 1000
  let recorded = 0

  async function keepRecording(client: pg.Client): Promise<void> {
    while (performance.now() < until) {
      await client.query({ name: 'record', text: CALL, values: nextValues() })
      recorded += 1
    }
  }

  await Promise.all(clients.map(keepRecording))
  const seconds = (performance.now() - startedAt) / 1000
  return recorded / seconds
})

async function connect({ connections, databaseUrl }: BareRecording): Promise<pg.Client[]> {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: databaseUrl }))
  await Promise.all(clients.map((client) => client.connect()))
  return clients
}

/** Everything is known beforehand: companies and products by id, points, dates, explanations. */
async function valuesOf({ companies, series }: BareRecording, client: pg.Client): Promise<() => unknown[]> {
  const companyIds = await idsBy(client, 'select company_no as key, company_id as id from company_number')
  const productIds = await idsBy(client, 'select sku as key, id from product')
  const { rows } = await client.query<{ id: string }>('select id from policy_version')
  const policyId = rows[0]?.id
  const expiresOn = day(-730)
  const hash = randomBytes(32)
  let next = 0
  return () => {
    const index = next++
    const { companyNo, invoiceNo, occurredOn, skus } = sampleInvoice(series, index, day())
    const buyer = companies === 1 ? sampleInvoice(series, 0, day()).companyNo : companyNo
    return [
      companyIds.get(buyer),
      invoiceNo,
      occurredOn,
      occurredOn,
      expiresOn,
      CURRENCY,
      '600.00',
      hash,
      policyId,
      POINTS_PER_LINE * skus.length,
      skus,
      skus.map((sku) => productIds.get(sku)),
      skus.map(() => QUANTITY),
      skus.map(() => NET_AMOUNT),
      skus.map(() => unitCost(index)),
      skus.map(() => POINTS_PER_LINE),
      skus.map(() => EXPLANATION),
    ]
  }
}

async function idsBy(client: pg.Client, query: string): Promise<Map<string, string>> {
  const { rows } = await client.query<{ key: string; id: string }>(query)
  return new Map(rows.map(({ key, id }) => [key, id]))
}
