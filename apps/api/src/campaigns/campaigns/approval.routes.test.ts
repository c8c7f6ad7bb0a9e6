import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aprilTerms, type PlanningClub, planningClub, TODAY } from '../../../test/planning-club.fixture.ts'
import { readRuleVersions } from '../../points/award-rules/index.ts'

let club: PlanningClub
beforeAll(async () => {
  club = await planningClub()
})
afterAll(() => club.close())
beforeEach(() => club.moveTo(TODAY))

const large = { caps: { budget: 1_000_001 } }
const budgets = async (id: string) =>
  (await readRuleVersions(club.database, id)).map(({ rule }) => rule?.caps?.budget ?? null)

describe('a budget above the limit', () => {
  test('waits for a second person, who is never the one who asked', async () => {
    const { id } = await club.plan(large)
    expect((await club.act(id, 'launch')).body).toMatchObject({
      state: 'awaiting_approval',
      ruleVersion: null,
      approval: { state: 'waiting', budgetPoints: 1_000_001, decidedBy: null },
    })
    expect(await club.act(id, 'approval')).toMatchObject({
      status: 409,
      body: { code: 'campaign.needs_second_person' },
    })
    expect(await budgets(id)).toEqual([])
    const { body } = await club.act(id, 'approval', await matching(id))
    expect(body).toMatchObject({ state: 'scheduled', ruleVersion: 1, approval: { state: 'approved' } })
    expect(body.approval.decidedBy).not.toBe(body.approval.requestedBy)
    expect(await budgets(id)).toEqual([1_000_001])
    const { items } = await club.read(`/audit-log?subjectKind=campaign&subjectId=${id}`)
    const who = items.map(({ action, actor }: { action: string; actor: { id: string } }) => [action, actor.id])
    expect(who.slice(0, 3)).toEqual([
      ['campaign.launched', body.approval.decidedBy],
      ['campaign.approved', body.approval.decidedBy],
      ['campaign.approval_requested', body.approval.requestedBy],
    ])
  })

  test.each([
    ['exactly the limit launches at once', { caps: { budget: 1_000_000 } }, 'scheduled'],
    ['none at all waits', { caps: {} }, 'awaiting_approval'],
    ['money is counted at what a point costs', { caps: {}, budgetMoney: '10000.0100' }, 'awaiting_approval'],
    ['the smaller of both counts', { caps: { budget: 2_000_000 }, budgetMoney: '10000' }, 'scheduled'],
  ])('%s', async (_, terms, state) => {
    const { id } = await club.plan(terms)
    expect((await club.act(id, 'launch')).body.state).toBe(state)
  })

  test('is read again by the second person when it has changed', async () => {
    const { id } = await club.plan(large)
    await club.act(id, 'launch')
    const stale = await matching(id)
    await club.change(id, { name: 'Another name' })
    expect((await club.act(id, 'approval', stale)).status).toBe(412)
    expect((await club.change(id, { terms: aprilTerms })).body.code).toBe('campaign.awaits_approval')
    expect((await club.asked('DELETE', `/campaigns/${id}`)).body.code).toBe('campaign.not_a_draft')
  })

  test('is turned down with a reason, and can be asked for anew', async () => {
    const { id } = await club.plan(large)
    await club.act(id, 'launch')
    const body = { reason: 'Rather 300,000' }
    expect((await club.act(id, 'rejection', { body })).body.code).toBe('campaign.needs_second_person')
    expect((await club.act(id, 'rejection', { body, ...club.colleague })).body).toMatchObject({
      state: 'draft',
      approval: { state: 'rejected', reason: 'Rather 300,000' },
    })
    expect((await club.act(id, 'approval', await matching(id))).body.code).toBe('campaign.awaits_nothing')
    expect((await club.act(id, 'launch')).body.approval.state).toBe('waiting')
    expect((await club.asked('DELETE', `/campaigns/${id}/launch`)).body).toMatchObject({
      state: 'draft',
      approval: { state: 'withdrawn' },
    })
  })

  test('is looked at again on the day of the approval', async () => {
    const { id } = await club.plan(large)
    await club.act(id, 'launch')
    club.moveTo('2026-05-01')
    expect(await club.act(id, 'approval', await matching(id))).toMatchObject({
      status: 409,
      body: { code: 'campaign.not_ready', errors: [{ path: 'terms.window.to' }] },
    })
    expect((await club.current(id)).state).toBe('awaiting_approval')
  })
})

describe('a budget that grows above the limit while the campaign runs', () => {
  test('waits, and the campaign goes on as it is', async () => {
    const { id } = await club.launched()
    const more = { terms: { ...aprilTerms, ...large } }
    expect((await club.change(id, more)).body).toMatchObject({
      state: 'scheduled',
      ruleVersion: 1,
      terms: aprilTerms,
      approval: { state: 'waiting', terms: { caps: large.caps } },
    })
    expect((await club.change(id, more)).body.code).toBe('campaign.awaits_approval')
    const { items } = await club.read('/campaigns?isAwaitingApproval=true')
    expect(items.map((item: { id: string }) => item.id)).toContain(id)
    expect((await club.act(id, 'approval', await matching(id))).body).toMatchObject({
      state: 'scheduled',
      ruleVersion: 2,
      budget: { points: 1_000_001 },
    })
    expect(await budgets(id)).toEqual([100_000, 1_000_001])
  })

  test('needs nobody once it shrinks, or was approved as large', async () => {
    const { id } = await club.plan({ caps: {} })
    await club.act(id, 'launch')
    await club.act(id, 'approval', await matching(id))
    expect((await club.change(id, { terms: { ...aprilTerms, ...large } })).body.ruleVersion).toBe(2)
    expect((await club.change(id, { terms: aprilTerms })).body.ruleVersion).toBe(3)
  })

  test('waits no longer when the campaign ends', async () => {
    const { id } = await club.launched()
    await club.change(id, { terms: { ...aprilTerms, ...large } })
    club.moveTo('2026-05-01')
    await club.follow()
    expect(await club.current(id)).toMatchObject({ state: 'ended', approval: { state: 'withdrawn', decidedBy: null } })
    expect((await club.act(id, 'approval', await matching(id))).body.code).toBe('campaign.awaits_nothing')
  })
})

/** The second person, with the ETag that is right now. */
async function matching(id: string) {
  return { ...club.colleague, headers: { 'if-match': `"${(await club.current(id)).version}"` } }
}
