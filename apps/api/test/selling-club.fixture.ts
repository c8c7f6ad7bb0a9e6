import { inTransaction } from '@stamkund/database'
import { refreshFigures, refreshGoingTogether } from '../src/insight/figures/index.ts'
import { type Clock, clockStandingOn } from '../src/platform/clock.ts'
import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { type TestApp, type TestRequest, testApp } from './test-app.ts'

export const TODAY = '2026-03-31'

export interface Line {
  readonly sku: string
  readonly quantity: string
  readonly netAmount: string
  readonly unitCost?: string
}

/** A club that sells saws (top band), bikes (raised), bells (standard) and freight, and how a test does business with it. */
export async function sellingClub({ today = TODAY, clock }: { today?: string; clock?: Clock } = {}) {
  const club: TestApp = await testApp(clock === undefined ? { today } : { clock })
  await inTransaction(club.database, (tx) => seedDefaultPolicy(tx))
  const surroundings = { database: club.database, clock: clock ?? clockStandingOn(today) }

  const make = async (path: string, body: object = {}, options: TestRequest = {}) => {
    const answer = await club.request('POST', path, { body, ...options })
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const read = async (path: string, options: TestRequest = {}) => {
    const answer = await club.request('GET', path, options)
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  await make('/products', { sku: 'SAW', name: 'A saw', unitCost: '50', listPrice: '100', category: 'Tools' })
  await make('/products', { sku: 'BIKE', name: 'A bike', unitCost: '60', listPrice: '100', category: 'Wheels' })
  await make('/products', { sku: 'BELL', name: 'A bell', unitCost: '80', listPrice: '100', category: 'Wheels' })
  await make('/products', { sku: 'FREIGHT', name: 'Freight', isSellable: false })

  let invoices = 0
  const record = (kind: string, companyNo: string, occurredOn: string, lines: readonly Line[], more: object = {}) => {
    invoices += 1
    const numbered = lines.map((line, index) => ({ lineNo: index + 1, ...line }))
    const invoiceNo = `${kind === 'invoice' ? 'F' : 'K'}${invoices}`
    return make('/purchases', { companyNo, invoiceNo, kind, occurredOn, currency: 'SEK', lines: numbered, ...more })
  }

  return {
    ...club,
    make,
    read,
    buy: (companyNo: string, occurredOn: string, lines: readonly Line[], more?: object) =>
      record('invoice', companyNo, occurredOn, lines, more),
    giveBack: (companyNo: string, occurredOn: string, lines: readonly Line[], more?: object) =>
      record('return', companyNo, occurredOn, lines, more),
    newCompany: (companyNo: string, more: object = {}) =>
      make('/companies', { companyNo, name: `Company ${companyNo}`, ...more }),
    addUp: () => refreshFigures(surroundings),
    findWhatGoesTogether: () => refreshGoingTogether(surroundings),
  }
}

export type SellingClub = Awaited<ReturnType<typeof sellingClub>>

export function line(sku: string, quantity: string, netAmount: string, unitCost?: string): Line {
  return { sku, quantity, netAmount, ...(unitCost !== undefined && { unitCost }) }
}
