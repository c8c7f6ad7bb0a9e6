import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { aprilTerms, type PlanningClub, planningClub, TODAY } from '../../../test/planning-club.fixture.ts'
import { readRuleVersions } from '../../points/award-rules/index.ts'

let club: PlanningClub
beforeAll(async () => {
  club = await planningClub()
})
afterAll(() => club.close())
beforeEach(() => club.moveTo(TODAY))

const EVENTS = statement(
  'test_events_of_campaign',
  `select type from outbox_event where payload ->> 'campaignId' = $1 order by position`,
)
const events = async (id: string) => (await club.database.rows<{ type: string }>(EVENTS, [id])).map(({ type }) => type)
const rules = async (id: string) =>
  (await readRuleVersions(club.database, id)).map(({ validFrom, rule }) => [validFrom, rule?.effect ?? null])
const actions = async (id: string) =>
  (await club.read(`/audit-log?subjectKind=campaign&subjectId=${id}`)).items.map(
    ({ action }: { action: string }) => action,
  )
const double = aprilTerms.effect

describe('a campaign', () => {
  test('goes from draft to archive as the days pass, and says so to others once', async () => {
    const draft = await club.plan()
    expect(draft).toMatchObject({ state: 'draft', version: 1, ruleVersion: null, budget: { points: 100_000 } })
    expect(await rules(draft.id)).toEqual([])

    const launched = await club.act(draft.id, 'launch')
    expect(launched).toMatchObject({ status: 200, body: { state: 'scheduled', ruleVersion: 1 } })
    expect(launched.headers.etag).toBe('"2"')
    expect(await rules(draft.id)).toEqual([[TODAY, double]])

    club.moveTo('2026-04-01')
    await club.follow()
    await club.follow()
    expect(await club.current(draft.id)).toMatchObject({ state: 'running', version: 2 })

    club.moveTo('2026-04-10')
    expect((await club.act(draft.id, 'pause')).body.state).toBe('paused')
    club.moveTo('2026-04-12')
    expect((await club.act(draft.id, 'resumption')).body.state).toBe('running')
    expect(await rules(draft.id)).toEqual([
      [TODAY, double],
      ['2026-04-10', null],
      ['2026-04-12', double],
    ])

    club.moveTo('2026-05-01')
    await club.follow()
    await club.follow()
    expect(await club.current(draft.id)).toMatchObject({ state: 'ended', ruleVersion: 3 })
    expect((await club.act(draft.id, 'archival')).body.state).toBe('archived')
    expect((await club.current(draft.id)).terms).toEqual(aprilTerms)
    expect(await events(draft.id)).toEqual(['campaign.launched', 'campaign.ended'])
    expect((await actions(draft.id)).toReversed()).toEqual([
      'campaign.created',
      'campaign.launched',
      'campaign.began',
      'campaign.paused',
      'campaign.resumed',
      'campaign.ended',
      'campaign.archived',
    ])
  })

  test('that is ended early gives nothing from that day on, and never comes back', async () => {
    const { id } = await club.launched()
    club.moveTo('2026-04-05')
    await club.follow()
    expect((await club.act(id, 'end')).body).toMatchObject({ state: 'ended' })
    expect(await rules(id)).toEqual([
      [TODAY, double],
      ['2026-04-05', null],
    ])
    for (const what of ['end', 'pause', 'resumption']) {
      expect(await club.act(id, what)).toMatchObject({ status: 409, body: { code: 'campaign.not_in_state' } })
    }
    expect(await club.change(id, { name: 'Again' })).toMatchObject({ body: { code: 'campaign.has_ended' } })
    expect(await club.act(id, 'launch')).toMatchObject({ status: 409, body: { code: 'campaign.not_a_draft' } })
  })

  test('that is paused when its last day passes ends all the same', async () => {
    const { id } = await club.launched()
    await club.act(id, 'pause')
    club.moveTo('2026-05-02')
    expect(await club.act(id, 'resumption')).toMatchObject({ body: { code: 'campaign.has_ended' } })
    await club.follow()
    expect(await club.current(id)).toMatchObject({ state: 'ended' })
  })

  test('is deleted while it is a draft, and never after', async () => {
    const draft = await club.plan()
    expect((await club.asked('DELETE', `/campaigns/${draft.id}`)).status).toBe(204)
    expect((await club.asked('GET', `/campaigns/${draft.id}`)).body.code).toBe('campaign.unknown')
    const { id } = await club.launched()
    expect((await club.asked('DELETE', `/campaigns/${id}`)).body.code).toBe('campaign.not_a_draft')
  })

  test('is copied as long as it is, from the first of the next month on', async () => {
    const { id } = await club.launched({ window: { from: '2026-04-10', to: '2026-05-09' } })
    const { status, body } = await club.asked('POST', `/campaigns/${id}/copy`)
    expect([status, body]).toMatchObject([
      201,
      { name: 'Kopia av Tools, April', state: 'draft', terms: { window: { from: '2026-04-01', to: '2026-04-30' } } },
    ])
    expect(body.texts.nb.name).toBe('Doble poeng på verktøy')
  })
})

describe('the days of a campaign', () => {
  const inOctober = { window: { from: '2026-10-25', to: '2026-10-25' } }

  test('are those of the club, when the clock goes back in autumn too', async () => {
    const { id } = await club.launched(inOctober)
    // Midnight in Stockholm is 22:00 UTC before that Sunday and 23:00 UTC after it.
    for (const [moment, state] of [
      ['2026-10-24T21:59:00Z', 'scheduled'],
      ['2026-10-24T22:00:00Z', 'running'],
      ['2026-10-25T22:59:00Z', 'running'],
      ['2026-10-25T23:00:00Z', 'ended'],
    ] as const) {
      club.moveTo(moment)
      await club.follow()
      expect([moment, (await club.current(id)).state]).toEqual([moment, state])
    }
  })

  test('move it once, however many workers look', async () => {
    const { id } = await club.launched()
    club.moveTo('2026-04-01')
    await Promise.all([club.follow(), club.follow(), club.follow()])
    club.moveTo('2026-05-01')
    await Promise.all([club.follow(), club.follow(), club.follow()])
    expect(await events(id)).toEqual(['campaign.launched', 'campaign.ended'])
    expect(await actions(id)).toEqual(['campaign.ended', 'campaign.began', 'campaign.launched', 'campaign.created'])
  })

  test('may pass while no worker runs', async () => {
    const { id } = await club.launched()
    club.moveTo('2027-01-01')
    await club.follow()
    expect(await club.current(id)).toMatchObject({ state: 'ended' })
  })
})

describe('a change of a campaign that was launched', () => {
  test('is a new version from today on; texts are none', async () => {
    const { id } = await club.launched()
    club.moveTo('2026-04-10')
    await club.follow()
    const triple = { kind: 'multiplier', multiplierHundredths: 300 }
    expect(await club.change(id, { terms: { ...aprilTerms, effect: triple } })).toMatchObject({
      status: 200,
      body: { state: 'running', ruleVersion: 2, terms: { effect: triple } },
    })
    const { texts } = await club.current(id)
    await club.change(id, { texts: { ...texts, en: { name: 'Other', text: 'Words' } }, name: 'Renamed' })
    expect(await rules(id)).toEqual([
      [TODAY, double],
      ['2026-04-10', triple],
    ])
    const { items } = await club.read(`/campaigns/${id}/publications`)
    expect(items.map(({ kind, version }: { kind: string; version: number }) => [version, kind])).toEqual([
      [2, 'change'],
      [1, 'launch'],
    ])
  })

  test('of a paused one waits until it is resumed', async () => {
    const { id } = await club.launched()
    await club.act(id, 'pause')
    const fixed = { kind: 'points_per_line', points: 10 }
    expect((await club.change(id, { terms: { ...aprilTerms, effect: fixed } })).body).toMatchObject({
      state: 'paused',
      ruleVersion: 2,
    })
    await club.act(id, 'resumption')
    expect((await rules(id)).map(([, effect]) => effect)).toEqual([double, null, fixed])
  })

  test('moves no first day that has come, and no last day into the past', async () => {
    const { id } = await club.launched()
    const window = (from: string, to: string) => ({ terms: { ...aprilTerms, window: { from, to } } })
    expect(await club.change(id, window('2026-03-30', '2026-04-30'))).toMatchObject({
      status: 409,
      body: { code: 'campaign.has_begun' },
    })
    expect((await club.change(id, window('2026-04-03', '2026-04-30'))).status).toBe(200)
    club.moveTo('2026-04-10')
    await club.follow()
    for (const [from, to] of [
      ['2026-04-04', '2026-04-30'],
      ['2026-04-11', '2026-04-30'],
      ['2026-04-03', '2026-04-09'],
    ] as const) {
      expect((await club.change(id, window(from, to))).body.code).toBe('campaign.has_begun')
    }
    expect((await club.change(id, window('2026-04-03', '2026-06-30'))).status).toBe(200)
  })

  test('that changes nothing leaves everything as it is', async () => {
    const { id } = await club.launched()
    const { version } = await club.current(id)
    expect((await club.change(id, { terms: aprilTerms, name: 'Tools, April' })).body).toMatchObject({
      version,
      ruleVersion: 1,
    })
  })

  test('takes no words away that members read', async () => {
    const { id } = await club.launched()
    expect(await club.change(id, { texts: { en: { name: 'Only', text: 'English' } } })).toMatchObject({
      status: 409,
      body: { code: 'campaign.not_ready', errors: [{ path: 'texts.sv' }] },
    })
  })
})

describe('of two who change a campaign', () => {
  test('whoever read it before the other loses openly', async () => {
    const { id } = await club.plan()
    const headers = { 'if-match': '"1"' }
    const answers = await Promise.all(
      ['A', 'B', 'C'].map((name) => club.asked('PATCH', `/campaigns/${id}`, { headers, body: { name } })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
  })

  test('nobody launches what somebody else has just changed', async () => {
    const { id } = await club.plan()
    await club.change(id, { name: 'Changed' }, club.colleague)
    const stale = await club.asked('POST', `/campaigns/${id}/launch`, { headers: { 'if-match': '"1"' } })
    expect(stale).toMatchObject({ status: 412, body: { code: 'request.changed_meanwhile' } })
    expect((await club.asked('POST', `/campaigns/${id}/launch`)).status).toBe(428)
    expect((await club.current(id)).state).toBe('draft')
  })

  test('only one launches it', async () => {
    const { id } = await club.plan()
    const headers = { 'if-match': '"1"' }
    const answers = await Promise.all([1, 2, 3].map(() => club.asked('POST', `/campaigns/${id}/launch`, { headers })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    expect(await rules(id)).toHaveLength(1)
  })
})
