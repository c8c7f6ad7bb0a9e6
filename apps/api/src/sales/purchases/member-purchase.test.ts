import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { line, type PurchasingClub, purchasingClub } from './purchasing-club.fixture.ts'

let club: PurchasingClub

beforeAll(async () => {
  club = await purchasingClub()
})

afterAll(() => club.close())

/** A viewer at the company of a number. */
async function viewerAt(companyNo: string) {
  const { body } = await club.app.request('GET', `/companies?companyNo=${companyNo}`)
  const companyId = body.items[0].id
  const fields = { companyId, email: `${companyNo}@example.com`, role: 'viewer', firstName: 'Åsa', lastName: 'Ek' }
  const { id } = (await club.app.request('POST', '/members', { body: fields })).body
  const session = await club.app.memberSession({ id, companyId })
  return {
    companyId,
    read: (purchaseId: string) => club.app.request('GET', `/me/purchases/${purchaseId}`, { session }),
  }
}

describe('a purchase that a member reads', () => {
  test('says what was paid and why it gave its points, not what it cost', async () => {
    const companyNo = await club.newCompany()
    const { read } = await viewerAt(companyNo)
    const { body } = await club.record({
      companyNo,
      memberEmail: `${companyNo}@example.com`,
      lines: [
        line({ sku: 'TOP', unitCost: '43.21' }),
        line({ lineNo: 2, sku: 'STANDARD', unitCost: '143.21' }),
        line({ lineNo: 3, sku: 'FREIGHT' }),
      ],
    })
    const { body: told } = await read(body.id)
    expect(told).toMatchObject({
      id: body.id,
      netAmount: '300.0000',
      points: { awarded: 300, available: 300, pending: 0 },
      placedBy: 'Åsa Ek',
      returnLines: [],
    })
    const lines = told.lines.map((row: Record<string, unknown>) => [row.productName, row.netAmount, row.noAwardReason])
    expect(lines).toEqual([
      ['Product TOP', '100.0000', null],
      ['Product STANDARD', '100.0000', 'club_terms'],
      ['Product FREIGHT', '100.0000', 'not_sellable'],
    ])
    expect(told.awards).toEqual([
      {
        lineNo: 1,
        ruleId: 'base',
        ruleName: expect.any(String),
        points: 300,
        reversedPoints: 0,
        reason: { kind: 'base', rateBasisPoints: 10_000, multiplierHundredths: 300, trims: [] },
      },
    ])
    expect(JSON.stringify(told)).not.toMatch(/43\.21|[cC]ost|below|margin|band|salesRep|policyVersion|recordedBy/)
  })

  test('may be a return, with what it took back', async () => {
    const companyNo = await club.newCompany()
    const { read } = await viewerAt(companyNo)
    await club.record({ companyNo })
    const { body } = await club.giveBack({ companyNo, lines: [line({ quantity: '-1', netAmount: '-100' })] })
    const { body: told } = await read(body.id)
    expect(told.awards).toMatchObject([{ points: -100, reason: { kind: 'return', originalInvoiceNo: '1' } }])
    expect(told.returnLines).toEqual([{ lineNo: 1, originalInvoiceNo: null, match: 'matched' }])
  })

  test('of another company does not exist, until that one was merged into theirs', async () => {
    const [own, others] = [await club.newCompany(), await club.newCompany()]
    const [{ read, companyId }, other] = [await viewerAt(own), await viewerAt(others)]
    const { body } = await club.record({ companyNo: others })
    const answers = [await read(body.id), await read(newId())]
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(2).fill([404, 'purchase.unknown']))
    expect((await other.read(body.id)).status).toBe(200)
    await club.app.request('POST', `/companies/${other.companyId}/merger`, { body: { intoCompanyId: companyId } })
    expect((await read(body.id)).status).toBe(200)
  })
})
