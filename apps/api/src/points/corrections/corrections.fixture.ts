import { statement } from '@stamkund/database'
import { earn, reverse, verify, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { testApp } from '../../../test/test-app.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { seedDefaultPolicy } from '../policy/index.ts'
import { proveCorrections } from './prove-corrections.queries.ts'

export const TODAY = '2026-03-31'

const EVENTS = statement(
  'test_events',
  'select type, payload from outbox_event where company_id = $1 order by position',
)
const AUDIT = statement(
  'test_audit',
  `select action, actor_id as "actorId", changes from audit_entry where subject_id = $1 order by id`,
)

/** A club on the last of March 2026, where more than 10,000 points at a time need a second person. */
export async function openClub() {
  const club = await testApp({ today: TODAY })
  await club.inTransaction(seedDefaultPolicy)
  const second = await club.keyWith(['adjustments:write', 'adjustments:approve', 'adjustments:read', 'transfers:write'])
  let companies = 0
  return { ...club, second, create, newCompany, newMember, give, owe, wallet, statementOf, eventsOf, auditOf, faults }

  async function create(path: string, body: object, key?: string) {
    const answer = await club.request('POST', path, { body, ...(key !== undefined && { key }) })
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
    return answer.body
  }

  async function newCompany(points = 0): Promise<string> {
    companies += 1
    const { id } = await create('/companies', { companyNo: `C${companies}`, name: `Company ${companies}` })
    if (points > 0) await give({ companyId: id, walletId: id }, points)
    return id
  }

  async function newMember(companyId: string, points = 0, email = 'anna@example.com'): Promise<string> {
    const { id } = await create('/members', { companyId, email })
    if (points > 0) await give({ companyId, walletId: id }, points)
    return id
  }

  /** @returns the document that they come from */
  async function give(wallet: WalletKey, points: number, availableOn = TODAY): Promise<string> {
    const dates = { occurredOn: TODAY, availableOn, expiresOn: '2028-03-31', today: TODAY }
    const documentId = newId()
    await club.inTransaction((tx) => earn(tx, { wallet, documentId, points, ...dates }))
    return documentId
  }

  /** Brings an empty wallet into debt: points are earned, taken away and then returned. */
  async function owe(wallet: WalletKey, points: number): Promise<void> {
    const documentId = await give(wallet, points)
    const { companyId, walletId } = wallet
    const holder = walletId === companyId ? { companyId } : { memberId: walletId }
    await create('/adjustments', { ...holder, points: -points, reasonCode: 'migration' })
    const original = { ...wallet, documentId }
    await club.inTransaction((tx) =>
      reverse(tx, { wallet, original, returnId: newId(), points, today: TODAY, beyondBalance: 'debt' }),
    )
  }

  async function wallet(kind: 'companies' | 'members', id: string) {
    const { available, pending, held, debt } = (await club.request('GET', `/${kind}/${id}/wallet`)).body
    return { available, pending, held, debt }
  }

  async function statementOf(kind: 'companies' | 'members', id: string) {
    return (await club.request('GET', `/${kind}/${id}/wallet/entries`)).body.items
  }

  function eventsOf(companyId: string): Promise<{ type: string; payload: object }[]> {
    return club.database.rows(EVENTS, [companyId])
  }

  function auditOf(subjectId: string): Promise<{ action: string; actorId: string; changes: object }[]> {
    return club.database.rows(AUDIT, [subjectId])
  }

  /** What the books do not prove. */
  async function faults() {
    return [...(await verify(club.database)).violations, ...(await proveCorrections(club.database))]
  }
}

/** Somebody does something at noon of a day. */
export function occasionOf(actorId: string, today: string): Occasion {
  return { actor: { kind: 'api_key', id: actorId, requestId: null }, now: new Date(`${today}T12:00:00Z`), today }
}

export type Club = Awaited<ReturnType<typeof openClub>>
