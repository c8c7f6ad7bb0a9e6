import { createPolicy, defaultTerms } from '../policy/index.ts'
import { occasionOf, openClub, TODAY } from './corrections.fixture.ts'

/** A club that gives half of a purchase's points to who placed it; those of 2025 wait for the payment. */
export async function openBuyingClub() {
  const club = await openClub()
  await club.inTransaction(async (tx) => {
    const occasion = occasionOf('00000000-0000-7000-8000-000000000000', TODAY)
    const terms = { ...defaultTerms, memberShareBasisPoints: 5_000 }
    const waiting = { ...terms, maturity: { kind: 'paid' as const } }
    await createPolicy(tx, { validFrom: '2025-01-01', terms: waiting }, occasion)
    await createPolicy(tx, { validFrom: '2026-01-01', terms }, occasion)
  })
  await club.create('/products', { sku: 'BELL', name: 'A bell', unitCost: '0.8', listPrice: '1' })
  let notes = 0
  return { ...club, openCompany, invoice, creditNote, buy, giveBack, deliver, pay }

  async function openCompany(): Promise<{ id: string; companyNo: string }> {
    const id = await club.newCompany()
    return { id, companyNo: (await club.request('GET', `/companies/${id}`)).body.companyNo }
  }

  /** Of as many points as bells, a hundred unless something else is said. */
  function invoice(companyNo: string, invoiceNo: string, { bells = '100', occurredOn = '2026-03-02' } = {}) {
    const lines = [{ lineNo: 1, sku: 'BELL', quantity: bells, netAmount: bells }]
    return {
      companyNo,
      kind: 'invoice',
      invoiceNo,
      occurredOn,
      currency: 'SEK',
      memberEmail: 'anna@example.com',
      lines,
    }
  }

  function creditNote(companyNo: string, originalInvoiceNo: string, bells: string) {
    notes += 1
    const lines = [{ lineNo: 1, sku: 'BELL', quantity: bells, netAmount: bells, originalInvoiceNo }]
    return { companyNo, kind: 'return', invoiceNo: `R${notes}`, occurredOn: '2026-03-20', currency: 'SEK', lines }
  }

  function buy(companyNo: string, invoiceNo: string, change?: { bells?: string; occurredOn?: string }) {
    return club.create('/purchases', invoice(companyNo, invoiceNo, change))
  }

  function giveBack(companyNo: string, invoiceNo: string, bells: string) {
    return club.create('/purchases', creditNote(companyNo, invoiceNo, bells))
  }

  /** All in one transaction. */
  async function deliver(purchases: readonly object[]): Promise<void> {
    const { body } = await club.request('POST', '/purchases/batch', { body: { purchases } })
    if (body.recorded !== purchases.length) throw new Error(JSON.stringify(body))
  }

  async function pay(purchaseId: string): Promise<void> {
    const { status, body } = await club.request('POST', `/purchases/${purchaseId}/payment`, { body: { paidOn: TODAY } })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }
}

export type BuyingClub = Awaited<ReturnType<typeof openBuyingClub>>
