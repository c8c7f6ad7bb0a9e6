import type { WalletKey } from '@stamkund/ledger'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { testApp } from '../../../test/test-app.ts'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../../points/policy/index.ts'

export const TODAY = '2026-03-31'

/** A club that sells bikes at 2x and bells at 1x, and how a test buys there and reads statements. */
export async function openClub() {
  const club = await testApp({ today: TODAY })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const terms = { ...defaultTerms, maturity: { kind: 'paid' as const }, memberShareBasisPoints: 1_000 }
    // Purchases of 2025 wait for their payment, and give a tenth to whoever placed them.
    await createPolicy(tx, { validFrom: '2025-01-01', terms }, occasionOn(TODAY))
    await createPolicy(tx, { validFrom: '2026-01-01', terms: defaultTerms }, occasionOn(TODAY))
  })
  await create('/products', { sku: 'BIKE', name: 'A bike', unitCost: '60', listPrice: '100' })
  await create('/products', { sku: 'BELL', name: 'A bell', unitCost: '80', listPrice: '100' })
  return { ...club, create, newCompany, buy, giveBack, statementOf }

  async function create(path: string, body: object) {
    const answer = await club.request('POST', path, { body })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }

  async function newCompany(companyNo: string): Promise<WalletKey> {
    const { id } = await create('/companies', { companyNo, name: 'A company' })
    return { companyId: id, walletId: id }
  }

  function buy(companyNo: string, invoiceNo: string, lines: object[], more: object = {}) {
    const invoice = { companyNo, invoiceNo, occurredOn: '2026-03-02', currency: 'SEK', lines }
    return create('/purchases', { ...invoice, ...more })
  }

  function giveBack(companyNo: string, invoiceNo: string, lines: object[]) {
    return buy(companyNo, invoiceNo, lines, { kind: 'return', occurredOn: '2026-03-20' })
  }

  async function statementOf({ companyId }: WalletKey, query = '') {
    return (await club.request('GET', `/companies/${companyId}/wallet/entries${query}`)).body
  }
}

export function line(lineNo: number, sku: string, quantity: string, netAmount: string) {
  return { lineNo, sku, quantity, netAmount }
}
