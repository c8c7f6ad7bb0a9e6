import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'

let club: TestApp
const ids: Record<string, string> = {}

const line = (lineNo: number, sku: string, quantity: string, netAmount: string, more: object = {}) => ({
  ...{ lineNo, sku, quantity, netAmount },
  ...more,
})
const buy = (companyNo: string, invoiceNo: string, lines: object[], more: object = {}) =>
  create('/purchases', { companyNo, invoiceNo, occurredOn: '2026-03-02', currency: 'SEK', lines, ...more })
const giveBack = (companyNo: string, invoiceNo: string, lines: object[], more: object = {}) =>
  buy(companyNo, invoiceNo, lines, { kind: 'return', occurredOn: '2026-03-20', ...more })

async function create(path: string, body: object) {
  const answer = await club.request('POST', path, { body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

const report = async (name: string) => (await club.request('GET', `/reports/${name}`)).body
const invoiceNos = ({ items }: { items: { invoiceNo: string }[] }) => items.map(({ invoiceNo }) => invoiceNo)

async function pagesOf(name: string): Promise<unknown[]> {
  const items: unknown[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await report(`${name}${cursor && `&cursor=${cursor}`}`)
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  await club.inTransaction(seedDefaultPolicy)
  for (const [companyNo, name] of [
    ['C1', '=Company, one'],
    ['C2', 'Company two'],
    ['OLD', 'Merged company'],
  ] as const) {
    ids[companyNo] = (await create('/companies', { companyNo, name })).id
  }
  await create('/products', { sku: 'BIKE', name: 'A bike', unitCost: '60', listPrice: '100' })
  await create('/products', { sku: 'NO-COST', name: 'Without cost', listPrice: '100' })
  await create('/products', { sku: 'NO-PRICE', name: 'Without price', unitCost: '5' })
  await create('/products', { sku: 'ZERO', name: '@Zero', unitCost: '0', listPrice: '100' })
  await create('/products', { sku: 'FREIGHT', name: 'Freight', isSellable: false })

  await buy('C1', 'F-1', [line(1, 'BIKE', '2', '200'), line(2, 'NO-COST', '3', '300.5'), line(3, 'FREIGHT', '1', '50')])
  await buy('C2', 'F-2', [line(1, 'UNKNOWN', '1', '999'), line(2, 'NO-COST', '1', '100', { unitCost: '40' })])
  await buy('OLD', 'F-3', [line(1, 'NO-COST', '1', '100')], { currency: 'EUR', occurredOn: '2026-02-01' })
  await giveBack('C1', 'K-1', [line(1, 'BIKE', '-3', '-300')])
  await giveBack('C2', 'K-2', [
    line(1, 'BIKE', '-1', '-100'),
    line(2, 'BIKE', '-1', '-100', { originalInvoiceNo: 'F-9' }),
  ])
  await giveBack('OLD', 'K-3', [line(1, 'BIKE', '-1', '-70')], { currency: 'EUR', occurredOn: '2026-03-25' })
  await club.request('POST', `/companies/${ids.OLD}/merger`, { body: { intoCompanyId: ids.C2 } })
})

afterAll(() => club.close())

describe('unmatched returns', () => {
  test('are lines that found only part of what they return, nothing, or wait for their invoice', async () => {
    const { items, nextCursor } = await report('unmatched-returns')
    expect(nextCursor).toBeNull()
    expect(items).toMatchObject([
      { companyId: ids.C2, companyNo: 'C2', companyName: 'Company two', invoiceNo: 'K-3', match: 'unmatched' },
      { companyId: ids.C2, invoiceNo: 'K-2', lineNo: 1, match: 'unmatched', unmatchedAmount: '100.0000' },
      { companyId: ids.C2, invoiceNo: 'K-2', lineNo: 2, match: 'waiting', originalInvoiceNo: 'F-9' },
      {
        companyId: ids.C1,
        companyNo: 'C1',
        companyName: '=Company, one',
        returnId: expect.any(String),
        invoiceNo: 'K-1',
        lineNo: 1,
        occurredOn: '2026-03-20',
        sku: 'BIKE',
        currency: 'SEK',
        quantity: '-3.0000',
        netAmount: '-300.0000',
        originalInvoiceNo: null,
        originalLineNo: null,
        match: 'partial',
        unmatchedQuantity: '1.0000',
        unmatchedAmount: '100.0000',
      },
    ])
  })

  test('are counted, and summed by currency', async () => {
    expect((await report('unmatched-returns?limit=1')).summary).toEqual({
      partial: 1,
      unmatched: 2,
      waiting: 1,
      unmatchedAmounts: [
        { currency: 'EUR', amount: '70.0000' },
        { currency: 'SEK', amount: '300.0000' },
      ],
    })
    expect((await report(`unmatched-returns?companyId=${ids.C1}`)).summary).toEqual({
      partial: 1,
      unmatched: 0,
      waiting: 0,
      unmatchedAmounts: [{ currency: 'SEK', amount: '100.0000' }],
    })
  })

  test('can be of one company with those merged into it, of one match, of a period', async () => {
    expect(invoiceNos(await report(`unmatched-returns?companyId=${ids.C2}`))).toEqual(['K-3', 'K-2', 'K-2'])
    expect(invoiceNos(await report(`unmatched-returns?companyId=${newId()}`))).toEqual([])
    expect(invoiceNos(await report('unmatched-returns?match=waiting'))).toEqual(['K-2'])
    expect(invoiceNos(await report('unmatched-returns?from=2026-03-21'))).toEqual(['K-3'])
    expect(invoiceNos(await report('unmatched-returns?to=2026-03-20'))).toEqual(['K-2', 'K-2', 'K-1'])
  })

  test('are the same in pages', async () => {
    const { items } = await report('unmatched-returns')
    expect(await pagesOf('unmatched-returns?limit=1')).toEqual(items)
  })

  test('are given as a file that can be opened safely', async () => {
    const { headers, body } = await club.request('GET', '/reports/unmatched-returns?format=csv&match=partial&limit=1')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(headers['content-disposition']).toBe('attachment; filename="unmatched-returns.csv"')
    expect(body).toBe(
      '\uFEFFcompany_no,company_name,invoice_no,line_no,date,sku,quantity,line_net_total,currency,' +
        'original_invoice_no,original_line_no,match,unmatched_quantity,unmatched_amount\r\n' +
        'C1,"\'=Company, one",K-1,1,2026-03-20,BIKE,-3.0000,-300.0000,SEK,,,partial,1.0000,100.0000\r\n',
    )
  })

  test('come off the list when their invoice arrives', async () => {
    await giveBack('C1', 'K-4', [line(1, 'BIKE', '-1', '-100', { originalInvoiceNo: 'F-4' })])
    const path = `unmatched-returns?match=waiting&companyId=${ids.C1}`
    expect(invoiceNos(await report(path))).toEqual(['K-4'])
    await buy('C1', 'F-4', [line(1, 'BIKE', '1', '100')])
    expect(invoiceNos(await report(path))).toEqual([])
  })
})

describe('unknown costs', () => {
  test('are sale lines without a cost of their own or of their product, save what is not for sale', async () => {
    expect((await report('unknown-costs')).items).toMatchObject([
      { companyId: ids.C2, companyNo: 'C2', invoiceNo: 'F-3', sku: 'NO-COST', currency: 'EUR' },
      { companyId: ids.C2, invoiceNo: 'F-2', lineNo: 1, sku: 'UNKNOWN', productName: null },
      {
        companyId: ids.C1,
        companyNo: 'C1',
        companyName: '=Company, one',
        purchaseId: expect.any(String),
        invoiceNo: 'F-1',
        lineNo: 2,
        occurredOn: '2026-03-02',
        sku: 'NO-COST',
        productName: 'Without cost',
        quantity: '3.0000',
        netAmount: '300.5000',
        currency: 'SEK',
      },
    ])
  })

  test('can be of one company, SKU and period', async () => {
    expect(invoiceNos(await report(`unknown-costs?companyId=${ids.C2}`))).toEqual(['F-3', 'F-2'])
    expect(invoiceNos(await report('unknown-costs?sku=NO-COST'))).toEqual(['F-3', 'F-1'])
    expect(invoiceNos(await report('unknown-costs?from=2026-02-02&to=2026-03-02'))).toEqual(['F-2', 'F-1'])
  })

  test('are summed by SKU and currency, the highest net sales first', async () => {
    const sums = await report('unknown-costs/skus')
    expect(sums.items).toEqual([
      { sku: 'UNKNOWN', productName: null, currency: 'SEK', lines: 1, quantity: '1.0000', netAmount: '999.0000' },
      {
        ...{ sku: 'NO-COST', productName: 'Without cost', currency: 'SEK' },
        ...{ lines: 1, quantity: '3.0000', netAmount: '300.5000' },
      },
      {
        ...{ sku: 'NO-COST', productName: 'Without cost', currency: 'EUR' },
        ...{ lines: 1, quantity: '1.0000', netAmount: '100.0000' },
      },
    ])
    expect(await pagesOf('unknown-costs/skus?limit=1')).toEqual(sums.items)
    expect(await pagesOf('unknown-costs?limit=1')).toEqual((await report('unknown-costs')).items)
  })

  test('are given as files', async () => {
    const { body: lines } = await club.request('GET', '/reports/unknown-costs?format=csv&sku=UNKNOWN')
    expect(lines.split('\r\n')[1]).toBe('C2,Company two,F-2,1,2026-03-02,UNKNOWN,,1.0000,999.0000,SEK')
    const { body: sums } = await club.request('GET', '/reports/unknown-costs/skus?format=csv&limit=1')
    expect(sums.split('\r\n').slice(1)).toEqual([
      'UNKNOWN,,1,1.0000,999.0000,SEK',
      'NO-COST,Without cost,1,3.0000,300.5000,SEK',
      'NO-COST,Without cost,1,1.0000,100.0000,EUR',
      '',
    ])
  })
})

describe('unknown bands', () => {
  test('are products without a price or cost above zero, save what is not for sale', async () => {
    const { items } = await report('unknown-bands')
    expect(items).toEqual([
      expect.objectContaining({ sku: 'NO-COST', unitCost: null, listPrice: '100.0000' }),
      expect.objectContaining({ sku: 'NO-PRICE', unitCost: '5.0000', listPrice: null }),
      expect.objectContaining({ sku: 'ZERO', name: '@Zero', unitCost: '0.0000' }),
    ])
    expect(await pagesOf('unknown-bands?limit=1')).toEqual(items)
  })

  test('are given as a file', async () => {
    const { body } = await club.request('GET', '/reports/unknown-bands?format=csv')
    expect(body.split('\r\n').at(-2)).toBe("ZERO,'@Zero,,,0.0000,100.0000,")
  })
})

describe('access to the reports', () => {
  const names = ['unmatched-returns', 'unknown-costs', 'unknown-costs/skus', 'unknown-bands']

  test.each(names)('%s needs the scope', async (name) => {
    const key = await club.keyWith(['purchases:read', 'products:read', 'wallets:read'])
    expect((await club.request('GET', `/reports/${name}`, { key })).status).toBe(403)
  })

  test.each(names)('%s refuses a cursor that it did not give out', async (name) => {
    for (const key of [['x'], ['x', 'y'], ['x', 'y', 'z', 'å']]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url')
      // One text is what the list of bands is ordered by.
      if (name === 'unknown-bands' && key.length === 1) continue
      expect(await club.request('GET', `/reports/${name}?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: { code: 'page.invalid_cursor' },
      })
    }
  })
})
