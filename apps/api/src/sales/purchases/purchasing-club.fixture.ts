import { statement, type Tx } from '@stamkund/database'
import { hold, settleHold, verify } from '@stamkund/ledger'
import { parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { type TestAnswer, type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { putProducts } from '../products/index.ts'
import { provePurchases } from './prove-purchases.queries.ts'

export const TODAY = '2026-03-31'

/** A club on the last of March 2026, with a product in each band (list price 100) and one that is not sellable. */
export interface PurchasingClub {
  readonly app: TestApp
  /** Records an invoice of one line of STANDARD for 100, unless `change` says otherwise. */
  record(change: object): Promise<TestAnswer>
  giveBack(change: object): Promise<TestAnswer>
  /** @returns its number */
  newCompany(change?: { participates?: boolean }): Promise<string>
  wallet(companyId: string): Promise<unknown>
  spend(companyId: string, points: number): Promise<void>
  /** Closes the club. @returns what its books do not prove */
  close(): Promise<unknown[]>
}

export async function purchasingClub(): Promise<PurchasingClub> {
  const app = await testApp({ today: TODAY })
  await app.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    await putProducts(tx, PRODUCTS, TODAY)
  })
  const record = (change: object) => app.request('POST', '/purchases', { body: document(change) })
  let companies = 0
  return {
    app,
    record,
    giveBack: (change) => record({ kind: 'return', ...change }),
    newCompany: async ({ participates = true } = {}) => {
      companies += 1
      const companyNo = `C${companies}`
      await app.request('POST', '/companies', { body: { companyNo, name: `Company ${companies}`, participates } })
      return companyNo
    },
    wallet: async (companyId) => (await app.database.rows(WALLET, [companyId]))[0],
    spend: (companyId, points) => app.inTransaction((tx) => spend(tx, companyId, points)),
    close: async () => {
      const violations = [...(await verify(app.database)).violations, ...(await provePurchases(app.database))]
      await app.close()
      return violations
    },
  }
}

const product = (sku: string, unitCost: string | null) => ({
  sku,
  name: `Product ${sku}`,
  unitCost: unitCost === null ? null : parseMoney(unitCost),
  listPrice: parseMoney('100'),
})

const PRODUCTS = [
  product('LOW', '90'),
  product('STANDARD', '80'),
  product('RAISED', '60'),
  product('TOP', '50'),
  product('UNKNOWN', null),
  { ...product('FREIGHT', null), isSellable: false },
]

export function document(change: object) {
  return { invoiceNo: '1', kind: 'invoice', occurredOn: '2026-03-01', currency: 'SEK', lines: [line({})], ...change }
}

export function line(change: object) {
  return { lineNo: 1, sku: 'STANDARD', quantity: '1', netAmount: '100', ...change }
}

const WALLET = statement(
  'test_wallet',
  'select available, pending, held, issued, version from ledger.wallet where company_id = $1 and wallet_id = $1',
)

async function spend(tx: Tx, companyId: string, points: number) {
  const holdId = newId()
  await hold(tx, { wallet: { companyId, walletId: companyId }, holdId, points, today: TODAY })
  await settleHold(tx, { companyId, holdId, today: TODAY })
}
