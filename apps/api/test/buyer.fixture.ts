import { setTimeout as pause } from 'node:timers/promises'
import { expect } from '@jest/globals'
import { v7 as newId } from 'uuid'
import type { Acknowledged } from './acknowledged.fixture.ts'
import type { ClientRequest, InsistentClient } from './insistent-client.fixture.ts'
import type { Random } from './random.fixture.ts'

export interface Buyer {
  /** Does one thing, and is through when it is acknowledged. */
  act(): Promise<void>
}

export interface BuyerOptions {
  readonly companyId: string
  readonly companyNo: string
  readonly memberId: string
  readonly rewardIds: readonly string[]
  readonly today: string
  /** The second one approves what the first one asked for. */
  readonly tokens: readonly [string, string]
  readonly client: InsistentClient
  readonly random: Random
  readonly acknowledged: Acknowledged
}

/** Without any, they would keep servers from starting again. */
const LONGEST_PAUSE_MS = 100

/** Why a redemption may be refused: it depends on what others and chance have left. */
const REFUSALS = ['redemption.insufficient_points', 'redemption.in_debt', 'redemption.out_of_stock']

/** Somebody who buys, returns, redeems and cancels for a company, one thing after another, with any server. */
export function buyerOf({ client, random, acknowledged, tokens, ...company }: BuyerOptions): Buyer {
  const { companyId, companyNo, memberId, today } = company
  let documents = 0
  const invoiceNos: string[] = []
  /** Redemptions that something can still become of. */
  const open: string[] = []

  return {
    act: async () => {
      await pause(random(LONGEST_PAUSE_MS))
      const chance = random(20)
      if (chance < 7 || invoiceNos.length === 0) return purchase('invoice')
      if (chance < 9) return purchase('return')
      if (chance < 14 || open.length === 0) return redeem()
      return goOnWith(pick(open))
    },
  }

  /** Companies have the same invoice numbers. A return names an invoice, and may find nothing left of it. */
  async function purchase(kind: 'invoice' | 'return'): Promise<void> {
    const sign = kind === 'invoice' ? '' : '-'
    const original = kind === 'return' && { originalInvoiceNo: pick(invoiceNos) }
    const lines = Array.from({ length: kind === 'invoice' ? 1 + random(3) : 1 }, (_, index) => ({
      lineNo: index + 1,
      sku: 'PUMP',
      quantity: `${sign}2`,
      netAmount: `${sign}${100 + random(300)}.${random(10_000)}`,
      ...original,
    }))
    documents += 1
    const invoiceNo = `F-${documents}`
    const document = { companyNo, invoiceNo, kind, occurredOn: today, currency: 'SEK', lines }
    // A document is known by itself; half of them have a key as well.
    const { id, points } = await granted('/purchases', document, { isKeyed: random(2) === 0 })
    acknowledged.purchases.set(`${companyId} ${kind} ${invoiceNo}`, { id, points: points.awarded })
    acknowledged.events.push(`purchase.recorded ${id}`)
    if (points.awarded < 0) acknowledged.events.push(`points.taken_back ${id}`)
    if (kind === 'invoice') invoiceNos.push(invoiceNo)
  }

  async function redeem(): Promise<void> {
    const redemption = await answered('/redemptions', { memberId, rewardId: pick(company.rewardIds) })
    if (redemption === undefined) return
    acknowledged.redemptions.set(redemption.id, { state: '', steps: [] })
    open.push(redemption.id)
    note(redemption, 'requested', 'redemption.requested')
    if (redemption.state === 'approved') acknowledged.events.push(`redemption.approved ${redemption.id}`)
  }

  async function goOnWith(id: string): Promise<void> {
    const path = `/redemptions/${id}`
    const state = acknowledged.redemptions.get(id)?.state
    if (state === 'awaiting_approval') {
      const approved = await granted(`${path}/approval`, { as: 'staff' })
      return note(approved, 'approved_by_staff', 'redemption.approved')
    }
    if (state === 'approved' && random(3) > 0) {
      return note(await granted(`${path}/fulfilment`, {}), 'fulfilled', 'redemption.fulfilled')
    }
    const asked = await granted(`${path}/cancellation`, { reason: 'Changed our mind', returnsToStock: true })
    if (state === 'fulfilled') {
      note(asked, 'cancellation_requested')
      return note(
        await granted(`${path}/cancellation/approval`, undefined, { token: tokens[1] }),
        'cancelled',
        'redemption.cancelled',
      )
    }
    note(asked, 'cancelled', 'redemption.cancelled')
  }

  function note({ id, state }: { id: string; state: string }, step: string, event?: string): void {
    const redemption = acknowledged.redemptions.get(id)
    redemption?.steps.push(step)
    if (redemption) redemption.state = state
    if (event) acknowledged.events.push(`${event} ${id}`)
    if (state === 'cancelled') open.splice(open.indexOf(id), 1)
  }

  async function granted(path: string, body?: object, options?: Parameters<typeof answered>[2]) {
    const answer = await answered(path, body, options)
    if (answer === undefined) throw new Error(`${path} was refused`)
    return answer
  }

  /** @returns undefined if it was refused for one of `REFUSALS` */
  async function answered(path: string, body: object = {}, { isKeyed = true, token = tokens[0] } = {}) {
    const request: ClientRequest = { path, body, token, idempotencyKey: isKeyed ? newId() : undefined }
    // Some are impatient, and ask two servers at the same moment.
    const servers = random(5) === 0 ? [0, 1] : [random(2)]
    const answers = await Promise.all(servers.map((server) => client.post(request, server)))
    acknowledged.answers.add()
    for (const { status, body } of answers) {
      if (status >= 300 && !(status === 409 && REFUSALS.includes(body.code))) {
        throw new Error(`${path} was answered ${status}: ${JSON.stringify(body)}`)
      }
    }
    const [first, second = first] = answers.filter(({ status }) => status < 300).map(({ body }) => body)
    expect(second).toEqual(first)
    return first
  }

  function pick<Item>(items: readonly Item[]): Item {
    return items[random(items.length)] as Item
  }
}
