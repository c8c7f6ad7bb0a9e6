import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { system } from '../../platform/occasion.ts'
import { changePreferences, type MemberPreferences, readPreferences } from './index.ts'

const NOTHING_CHOSEN = { locale: null, pointsExpiring: true, redemptions: true, news: true }

let app: TestApp
let memberId: string
const companyId = newId()

beforeAll(async () => {
  app = await testApp()
})
beforeEach(() => {
  memberId = newId()
})
afterAll(() => app.close())

const change = (given: Partial<MemberPreferences>) =>
  app.inTransaction((tx) =>
    changePreferences(tx, { memberId, companyId }, given, { actor: system, now: new Date('2026-03-31T10:00:00Z') }),
  )

const read = async () => (await readPreferences(app.database, [memberId])).get(memberId)

describe('preferences', () => {
  test('of a member who chose nothing are the defaults', async () => {
    expect(await read()).toEqual(NOTHING_CHOSEN)
  })

  test('change where something was chosen, and stay where nothing was', async () => {
    expect(await change({ locale: 'nb' })).toEqual({ ...NOTHING_CHOSEN, locale: 'nb' })
    expect(await change({ news: false })).toEqual({ ...NOTHING_CHOSEN, locale: 'nb', news: false })
    expect(await change({ locale: null })).toEqual({ ...NOTHING_CHOSEN, news: false })
    expect(await read()).toEqual({ ...NOTHING_CHOSEN, news: false })
  })

  test('that are changed at the same moment are all kept', async () => {
    await Promise.all([change({ news: false }), change({ redemptions: false }), change({ pointsExpiring: false })])
    expect(await read()).toEqual({ locale: null, pointsExpiring: false, redemptions: false, news: false })
  })

  test('are in the audit log, once per change', async () => {
    await change({ locale: 'sv' })
    await change({ locale: 'sv' })
    const { body } = await app.request('GET', `/audit-log?subjectId=${memberId}`)
    expect(body.items.map(({ changes }: { changes: object }) => changes)).toEqual([
      { locale: { before: null, after: 'sv' } },
    ])
  })

  test('of many are read together', async () => {
    const others = Array.from({ length: 500 }, () => newId())
    expect((await readPreferences(app.database, others)).size).toBe(500)
    expect((await readPreferences(app.database, [])).size).toBe(0)
  })
})
