import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement, type Tx } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { adjust, earn, readWallet, reverse, verify } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { companyGroups, createCompany, readCompany, resolveCompanies, survivorOf } from '../companies/index.ts'
import { createMember, editMember, noteDeparture, readMember, resolveMembers } from '../members/index.ts'
import { mergeCompany } from './merge-company.ts'

const today = '2026-03-31'
const occasion = occasionOn(today)
let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.close())

const write = <Result>(work: (tx: Tx) => Promise<Result>) => inTransaction(own.database, work)
const newCompany = (companyNo: string) =>
  write((tx) => createCompany(tx, { companyNo, name: companyNo, participates: true }, occasion))
const newMember = (companyId: string, email: string, more: object = {}) =>
  write((tx) => createMember(tx, { companyId, email, role: 'redeemer', ...more }, occasion))
const give = (companyId: string, walletId: string, points: number, documentId = newId()) =>
  write((tx) =>
    earn(tx, {
      wallet: { companyId, walletId },
      documentId,
      points,
      occurredOn: today,
      availableOn: today,
      expiresOn: '2028-03-31',
      today,
    }),
  )
const merge = (from: string, into: string) => write((tx) => mergeCompany(tx, from, into, occasion))
const available = async (companyId: string, walletId: string) =>
  (await readWallet(own.database, { companyId, walletId }, today))?.available

describe('a merger', () => {
  test('leads the numbers to the company that goes on and moves the points there', async () => {
    const [a, b] = [await newCompany('P-A'), await newCompany('P-B')]
    await give(a.id, a.id, 100)
    await give(b.id, b.id, 20)
    expect(await merge(a.id, b.id)).toMatchObject({ id: b.id, companyNo: 'P-B', otherCompanyNos: ['P-A'], version: 2 })

    const found = await resolveCompanies(own.database, ['P-A', 'P-B', 'unknown'])
    expect(found.get('P-A')).toMatchObject({ id: b.id, originalId: a.id, name: 'P-B' })
    expect(found.get('P-B')).toMatchObject({ id: b.id, originalId: b.id })
    expect(found.size).toBe(2)
    expect(await available(b.id, b.id)).toBe(120)
    expect(await available(a.id, a.id)).toBe(0)
    expect(await readCompany(own.database, a.id)).toMatchObject({
      status: 'merged',
      mergedIntoId: b.id,
      companyNo: 'P-A',
    })
  })

  test('moves a debt too', async () => {
    const [a, b] = [await newCompany('D-A'), await newCompany('D-B')]
    const original = { companyId: a.id, walletId: a.id, documentId: newId() }
    await give(a.id, a.id, 50, original.documentId)
    await write((tx) =>
      adjust(tx, { wallet: original, documentId: newId(), points: -40, reasonCode: 'test', actorId: newId(), today }),
    )
    const returned = {
      wallet: original,
      original,
      returnId: newId(),
      points: 50,
      today,
      beyondBalance: 'debt',
    } as const
    await write((tx) => reverse(tx, returned))
    expect(await available(a.id, a.id)).toBe(-40)
    await give(b.id, b.id, 100)
    await merge(a.id, b.id)
    expect(await available(b.id, b.id)).toBe(60)
    expect(await available(a.id, a.id)).toBe(0)
  })

  test('of a company with others merged into it leads all of them to the last one', async () => {
    const [a, b, c] = [await newCompany('C-A'), await newCompany('C-B'), await newCompany('C-C')]
    await give(a.id, a.id, 7)
    await merge(a.id, b.id)
    await merge(b.id, c.id)
    const found = await resolveCompanies(own.database, ['C-A', 'C-B', 'C-C'])
    expect([...found.values()].map(({ id }) => id)).toEqual([c.id, c.id, c.id])
    expect(await survivorOf(own.database, a.id)).toBe(c.id)
    expect((await companyGroups(own.database, [c.id, a.id])).get(c.id)?.toSorted()).toEqual(
      [a.id, b.id, c.id].toSorted(),
    )
    expect(await available(c.id, c.id)).toBe(7)
    expect((await readCompany(own.database, c.id)).otherCompanyNos).toEqual(['C-A', 'C-B'])
  })

  test('takes the people along, with their wallets', async () => {
    const [a, b] = [await newCompany('M-A'), await newCompany('M-B')]
    const member = await newMember(a.id, 'moves@example.com', { role: 'company_administrator' })
    await give(a.id, member.id, 40)
    await merge(a.id, b.id)
    expect(await readMember(own.database, member.id)).toMatchObject({ companyId: b.id, role: 'company_administrator' })
    expect(await available(b.id, member.id)).toBe(40)
    expect(await available(a.id, member.id)).toBe(0)
  })

  test('keeps the record of a person whom both companies have, completes it and adds the points up', async () => {
    const [a, b] = [await newCompany('B-A'), await newCompany('B-B')]
    const before = await newMember(a.id, 'Both@example.com', { firstName: 'From A', phone: '1' })
    const kept = await newMember(b.id, 'both@example.com', { firstName: 'From B', role: 'viewer' })
    await give(a.id, before.id, 40)
    await give(b.id, kept.id, 2)
    await merge(a.id, b.id)
    expect(await readMember(own.database, kept.id)).toMatchObject({
      firstName: 'From B',
      phone: '1',
      role: 'viewer',
      status: 'active',
    })
    expect(await readMember(own.database, before.id)).toMatchObject({
      companyId: a.id,
      mergedIntoId: kept.id,
      status: 'left',
    })
    expect(await available(b.id, kept.id)).toBe(42)
    expect(await resolveMembers(own.database, [{ companyId: b.id, email: 'BOTH@example.com' }])).toMatchObject([
      { id: kept.id },
    ])
    const edit = write((tx) => editMember(tx, before.id, 2, { phone: '2' }, occasion))
    await expect(edit).rejects.toMatchObject({ code: 'member.merged' })
  })

  test('keeps a person active who has left one of the companies and works at the other', async () => {
    const [a, b] = [await newCompany('L-A'), await newCompany('L-B')]
    await newMember(a.id, 'works@example.com')
    const left = await newMember(b.id, 'works@example.com')
    await write((tx) => noteDeparture(tx, left.id, new Date()))
    await merge(a.id, b.id)
    expect(await readMember(own.database, left.id)).toMatchObject({ status: 'active' })
  })

  test('of a person known to three companies leads to one record in one step', async () => {
    const [a, b, c] = [await newCompany('T-A'), await newCompany('T-B'), await newCompany('T-C')]
    const [one, , three] = [
      await newMember(a.id, 'three@example.com'),
      await newMember(b.id, 'three@example.com'),
      await newMember(c.id, 'three@example.com'),
    ]
    await merge(a.id, b.id)
    await merge(b.id, c.id)
    expect(await readMember(own.database, one.id)).toMatchObject({ mergedIntoId: three.id })
  })
})

describe('a merger is refused', () => {
  test('into itself, into an unknown company, and of an unknown one', async () => {
    const { id } = await newCompany('G-A')
    await expect(merge(id, id)).rejects.toMatchObject({ code: 'merger.into_itself', status: 422 })
    await expect(merge(id, newId())).rejects.toMatchObject({ code: 'merger.unknown_company', status: 422 })
    await expect(merge(newId(), id)).rejects.toMatchObject({ code: 'company.unknown', status: 404 })
  })

  test('of a company that was merged, and into one', async () => {
    const [a, b, c] = [await newCompany('G-B'), await newCompany('G-C'), await newCompany('G-D')]
    await merge(a.id, b.id)
    await expect(merge(a.id, c.id)).rejects.toMatchObject({ code: 'company.merged', status: 409 })
    await expect(merge(c.id, a.id)).rejects.toMatchObject({ code: 'company.merged', status: 409 })
  })
})

describe('at the same time', () => {
  test('two companies that are merged into each other: one merger wins, no points are lost', async () => {
    const [a, b] = [await newCompany('S-A'), await newCompany('S-B')]
    await give(a.id, a.id, 5)
    await give(b.id, b.id, 6)
    const answers = await Promise.allSettled([merge(a.id, b.id), merge(b.id, a.id)])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const survivor = await survivorOf(own.database, a.id)
    expect(await survivorOf(own.database, b.id)).toBe(survivor)
    expect(await available(survivor, survivor)).toBe(11)
  })

  test('mergers in a chain end at one company, in whatever order they come', async () => {
    const companies = await Promise.all([1, 2, 3, 4, 5].map((n) => newCompany(`X-${n}`)))
    const [last] = companies.slice(-1)
    const pairs = companies.slice(1).map((company, at) => [companies[at]?.id ?? '', company.id] as const)
    const answers = await Promise.allSettled(pairs.map(([from, into]) => merge(from, into)))
    for (const [at, [from, into]] of pairs.entries()) {
      if (answers[at]?.status === 'rejected') await merge(from, await survivorOf(own.database, into))
    }
    const found = await resolveCompanies(
      own.database,
      companies.map(({ companyNo }) => companyNo),
    )
    expect(new Set([...found.values()].map(({ id }) => id))).toEqual(new Set([last?.id]))
  })

  test('a member who is created during the merger waits for it, and is refused', async () => {
    const [a, b] = [await newCompany('Y-A'), await newCompany('Y-B')]
    let creation: Promise<unknown> | undefined
    await write(async (tx) => {
      await mergeCompany(tx, a.id, b.id, occasion)
      creation = newMember(a.id, 'late@example.com')
      await Promise.race([creation, untilSomebodyWaits()])
    })
    await expect(creation).rejects.toMatchObject({ code: 'company.merged' })
  })

  test('a member who leaves during the merger leaves the company that goes on', async () => {
    const [a, b] = [await newCompany('Z-A'), await newCompany('Z-B')]
    const { id } = await newMember(a.id, 'leaver@example.com')
    let departure: ReturnType<typeof noteDeparture> | undefined
    await write(async (tx) => {
      await mergeCompany(tx, a.id, b.id, occasion)
      departure = write((other) => noteDeparture(other, id, new Date()))
      await Promise.race([departure, untilSomebodyWaits()])
    })
    expect(await departure).toMatchObject({ companyId: b.id, status: 'left' })
  })
})

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const rows = await own.database.rows(
      statement(
        'test_waiting',
        `select from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
      ),
    )
    if (rows.length > 0) return
  }
}

test('after all of it the books add up', async () => {
  expect((await verify(own.database)).violations).toEqual([])
})
