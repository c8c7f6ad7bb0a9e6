import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { proveBooks } from '../../insight/books/index.ts'
import { clockStandingOn } from '../../platform/clock.ts'
import { createPolicy, defaultTerms } from '../../points/policy/index.ts'
import { refreshFollowUp } from '../follow-up/index.ts'
import { type Eventful, eventfulClub, TODAY } from './eventful-club.fixture.ts'

let club: Eventful
beforeAll(async () => {
  club = await eventfulClub()
})
afterAll(async () => {
  expect((await proveBooks(club.database)).violations).toEqual([])
  await club.close()
})

/** In a club whose clock and policies it may change. */
async function onItsOwn(use: (own: Eventful) => Promise<void>, expected: unknown = []): Promise<void> {
  const own = await eventfulClub()
  try {
    await use(own)
    expect((await proveBooks(own.database)).violations.map(({ check }) => check).sort()).toEqual(expected)
  } finally {
    await own.close()
  }
}

describe('an event', () => {
  test('gives what its campaign gives, and says why', async () => {
    const event = club.newCode()
    const campaign = await club.launchedFor(event)
    const member = await club.somebody()
    const { status, body } = await club.tell(event, member)
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(String),
        eventId: expect.any(String),
        source: 'api',
        event,
        occurredOn: TODAY,
        companyId: member.companyId,
        memberId: member.memberId,
        points: 500,
        memberPoints: 0,
        availableOn: TODAY,
        expiresOn: '2028-03-31',
        awards: [
          {
            campaignId: campaign.id,
            name: 'Dubbla poäng på verktyg',
            points: 500,
            reason: { kind: 'event', event, points: 500, trims: [] },
          },
        ],
        noAwardReason: null,
        recordedAt: expect.any(String),
      },
    ])
    expect(await club.pointsOf(member)).toBe(500)
  })

  test('is of a member by id, too, and of a moment in the time zone of the club', async () => {
    const { memberId } = await club.somebody()
    const body = { eventId: 'moment', event: 'x', memberId, occurredAt: '2026-03-30T22:30:00Z' }
    const answer = await club.asked('POST', '/member-events', { body })
    expect(answer).toMatchObject({ status: 201, body: { memberId, occurredOn: '2026-03-31' } })
  })

  test('told again changes nothing, also without its day and by another name of the member', async () => {
    const event = club.newCode()
    await club.launchedFor(event, {}, { timesPerMember: 5 })
    const member = await club.somebody()
    const first = await club.tell(event, member, { eventId: 'again', occurredOn: TODAY })
    const more = await Promise.all([
      club.tell(event, member, { eventId: 'again', occurredOn: TODAY }),
      club.tell(event, member, { eventId: 'again' }),
      club.tell(event, { ...member, memberEmail: member.memberEmail.toUpperCase() }, { eventId: 'again' }),
      club.asked('POST', '/member-events', { body: { eventId: 'again', event, memberId: member.memberId } }),
    ])
    for (const { status, body } of more) expect([status, body]).toEqual([200, first.body])
    expect(await club.pointsOf(member)).toBe(500)
  })

  test('told again with other content is refused', async () => {
    const [one, other] = [await club.somebody(), await club.somebody()]
    await club.tell('seen', one, { eventId: 'once' })
    const answers = await Promise.all([
      club.tell('seen_again', one, { eventId: 'once' }),
      club.tell('seen', other, { eventId: 'once' }),
      club.tell('seen', one, { eventId: 'once', occurredOn: '2026-03-30' }),
    ])
    const codes = answers.map(({ status, body }) => [status, body.code])
    expect(codes).toEqual(answers.map(() => [409, 'member_event.recorded_with_other_content']))
  })

  test('is given once when it is told twenty times at the same moment', async () => {
    const event = club.newCode()
    await club.launchedFor(event, {}, { timesPerMember: 30 })
    const member = await club.somebody()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => club.tell(event, member, { eventId: 'at-once ✓' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
    expect(await club.pointsOf(member)).toBe(500)
  })

  test('of one id is recorded once when two companies tell of it at the same moment', async () => {
    const [one, other] = [await club.somebody(), await club.somebody()]
    for (const round of [1, 2, 3, 4, 5]) {
      const eventId = `race-${round}`
      const answers = await Promise.all([club.tell('raced', one, { eventId }), club.tell('raced', other, { eventId })])
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    }
  })

  test.each([
    ['an unknown company', { companyNo: 'NOBODY' }, 'member_event.unknown_company'],
    ['somebody of another company', { companyNo: 'K1' }, 'member_event.unknown_member'],
    ['nobody', { memberEmail: 'nobody@example.com' }, 'member_event.unknown_member'],
    ['the day after tomorrow', { occurredOn: '2026-04-02' }, 'member_event.too_far_ahead'],
    ['what the club sees itself', { event: 'first_sign_in' }, 'member_event.reserved'],
    ['NUL', { eventId: 'a\0b' }, 'request.invalid'],
    ['no id', { eventId: ' ' }, 'request.invalid'],
    ['a code in capitals', { event: 'Seen' }, 'request.invalid'],
    ['two times', { occurredOn: TODAY, occurredAt: '2026-03-31T09:00:00Z' }, 'request.invalid'],
    ['two members', { memberId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff' }, 'request.invalid'],
  ])('of %s is refused', async (_, change, code) => {
    const member = await club.somebody()
    expect(await club.tell('seen', member, change)).toMatchObject({ status: 422, body: { code } })
  })

  test('of somebody who has left is refused, and told before it is known still', async () => {
    const member = await club.somebody()
    await club.tell('seen', member, { eventId: 'left' })
    await club.make(`/members/${member.memberId}/departure`)
    expect(await club.tell('seen', member)).toMatchObject({
      status: 422,
      body: { code: 'member_event.member_has_left' },
    })
    expect(await club.tell('seen', member, { eventId: 'left' })).toMatchObject({ status: 200 })
  })

  test('is told by whoever may, and nobody else', async () => {
    const member = await club.somebody()
    const { memberEmail, companyNo } = member
    const body = { eventId: 'who', event: 'seen', memberEmail, companyNo }
    const key = await club.keyWith(['events:read', 'purchases:write'])
    expect((await club.asked('POST', '/member-events', { body, key })).status).toBe(403)
    expect(
      (await club.asked('POST', '/member-events', { body, key: await club.keyWith(['events:write']) })).status,
    ).toBe(201)
  })

  test('takes any alphabet in its id', async () => {
    const member = await club.somebody()
    const eventId = 'アンケート-Ö-😀'
    expect(await club.tell('seen', member, { eventId })).toMatchObject({ status: 201, body: { eventId } })
  })
})

describe('a campaign', () => {
  test('gives a member as often as it says', async () => {
    const event = club.newCode()
    await club.launchedFor(event, {}, { timesPerMember: 2 })
    const member = await club.somebody()
    const told = [await club.tell(event, member), await club.tell(event, member), await club.tell(event, member)]
    expect(told.map(({ body }) => [body.points, body.noAwardReason])).toEqual([
      [500, null],
      [500, null],
      [0, 'already_given'],
    ])
  })

  test('gives twenty members at once no more than its budget holds', async () => {
    const event = club.newCode()
    const { id } = await club.launchedFor(event, { caps: { budget: 3_600 } })
    const members = await Promise.all(Array.from({ length: 20 }, () => club.somebody()))
    const answers = await Promise.all(members.map((member) => club.tell(event, member)))
    const points = answers.map(({ body }) => body.points as number).sort((one, other) => other - one)
    expect(points.slice(0, 9)).toEqual([500, 500, 500, 500, 500, 500, 500, 100, 0])
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(3_600)
    expect(await club.emitted('campaign.budget_used_up')).toContainEqual({ campaignId: id, points: 3_600 })
    expect(answers.filter(({ body }) => body.noAwardReason === 'limit_reached')).toHaveLength(12)
  })

  test('gives a company no more than its cap', async () => {
    const event = club.newCode()
    await club.launchedFor(event, { caps: { perCompany: { points: 700, period: 'month' }, budget: 9_000 } })
    const one = await club.somebody()
    const other = await club.colleagueOf(one)
    await club.tell(event, one)
    const { body } = await club.tell(event, other)
    expect(body).toMatchObject({
      points: 200,
      awards: [{ reason: { trims: [{ code: 'campaign_per_company', points: 300, limit: 700 }] } }],
    })
  })

  test('gives whom it is for', async () => {
    const event = club.newCode()
    await club.launchedFor(event, { audience: { kind: 'member_roles', values: ['redeemer'] } })
    const [viewer, redeemer] = [await club.somebody(), await club.somebody({}, { role: 'redeemer' })]
    expect((await club.tell(event, viewer)).body).toMatchObject({ points: 0, noAwardReason: 'not_in_audience' })
    expect((await club.tell(event, redeemer)).body.points).toBe(500)
  })

  test('gives nothing to a company that takes no part, nor for what nobody asks', async () => {
    const event = club.newCode()
    await club.launchedFor(event)
    const absent = await club.somebody({ participates: false })
    expect((await club.tell(event, absent)).body.noAwardReason).toBe('company_not_participating')
    expect((await club.tell('unasked', await club.somebody())).body.noAwardReason).toBe('no_campaign')
  })

  test('shares the points with the member, who waits for no payment, as the policy says', async () => {
    await onItsOwn(async (own) => {
      const terms = { ...defaultTerms, maturity: { kind: 'paid' as const }, memberShareBasisPoints: 4_000 }
      const policy = { validFrom: '2026-04-01', note: 'Shares', terms }
      await own.inTransaction((tx) => createPolicy(tx, policy, occasionOn(TODAY)))
      const event = own.newCode()
      await own.launchedFor(event)
      own.moveTo('2026-04-02')
      const member = await own.somebody()
      const { body } = await own.tell(event, member)
      expect([body.points, body.memberPoints, body.availableOn]).toEqual([500, 200, '2026-04-02'])
      expect(await own.pointsOf(member)).toBe(300)
      const session = await own.memberSession({ id: member.memberId, companyId: member.companyId })
      const { items } = (await own.asked('GET', '/me/wallet/entries?wallet=own', { session })).body
      const awards = [{ points: 500 }]
      expect(items).toMatchObject([{ kind: 'earn', points: 200, purchase: null, event: { event, awards } }])
    })
  })

  test('applies as it was on the day of the event, and paused it gives nothing', async () => {
    await onItsOwn(async (own) => {
      const event = own.newCode()
      const campaign = await own.launchedFor(
        event,
        { window: { from: TODAY, to: '2026-04-30' } },
        { timesPerMember: 9 },
      )
      own.moveTo('2026-04-10')
      await own.change(campaign.id, { terms: { ...campaign.terms, effect: { ...campaign.terms.effect, points: 50 } } })
      own.moveTo('2026-04-20')
      await own.act(campaign.id, 'pause')
      const member = await own.somebody()
      const days = ['2026-04-09', '2026-04-10', '2026-04-19', '2026-04-20', '2026-03-30']
      const points = []
      for (const occurredOn of days) points.push((await own.tell(event, member, { occurredOn })).body.points)
      expect(points).toEqual([500, 50, 50, 0, 0])
    })
  })

  test('has no lines, conditions, cap per purchase or group, and cannot be simulated', async () => {
    const effect = { kind: 'event', event: 'seen', points: 5 }
    const refused = [
      [{ lines: { skus: ['SAW'] } }, 'terms.lines'],
      [{ newTo: 'sku' }, 'terms.newTo'],
      [{ conditions: { weekdays: [1] } }, 'terms.conditions'],
      [{ caps: { perPurchase: 1 } }, 'terms.caps.perPurchase'],
      [{ exclusiveGroup: 'spring' }, 'terms.exclusiveGroup'],
    ] as const
    for (const [terms, path] of refused) {
      const { code, errors } = await club.plan({ lines: undefined, effect, ...terms })
      expect([code, errors]).toEqual(['campaign.invalid_terms', [{ path, message: expect.any(String) }]])
    }
    const { id } = await club.plan({ lines: undefined, effect })
    const simulated = await club.asked('POST', `/campaigns/${id}/simulations`, { body: {} })
    expect(simulated).toMatchObject({ status: 422, body: { code: 'simulation.is_about_purchases' } })
    expect((await club.asked('GET', `/campaigns/${id}/readiness`)).body).toMatchObject({ canLaunch: true })
  })

  test('counts what it gives in its progress, for the member and in the statement', async () => {
    const event = club.newCode()
    const { id } = await club.launchedFor(event, { caps: { budget: 5_000 } })
    const member = await club.somebody()
    await club.tell(event, member)
    await refreshFollowUp({ database: club.database, clock: clockStandingOn(TODAY) })
    const { body: progress } = await club.asked('GET', `/campaigns/${id}/progress`)
    expect(progress).toMatchObject({
      points: 500,
      purchases: 0,
      netSales: '0.0000',
      budget: { used: 500, left: 4_500 },
      companies: { takingPart: 1 },
      days: [{ day: TODAY, points: 500, purchases: 0 }],
    })
    const session = await club.memberSession({ id: member.memberId, companyId: member.companyId })
    const read = async (path: string) => (await club.asked('GET', path, { session })).body
    expect(await read(`/me/campaigns/${id}`)).toMatchObject({
      gives: { kind: 'event', event, points: 500, times: 1 },
      countsEverything: false,
      products: [],
      progress: { points: 500 },
    })
    const awards = [{ campaignId: id, name: 'Dubbla poäng på verktyg', points: 500 }]
    expect((await read('/me/wallet/entries')).items).toMatchObject([{ kind: 'earn', event: { event, awards } }])
    expect((await read('/me/overview')).latest).toMatchObject([{ kind: 'event', purchase: null, event: { event } }])
    const company = `/companies/${member.companyId}`
    expect((await club.asked('GET', `${company}/timeline?kinds=event`)).body.items).toMatchObject([
      { kind: 'event', points: 500, event: { event }, member: { memberId: member.memberId } },
    ])
    const file = await club.asked('GET', '/me/wallet/entries', { session, headers: { accept: 'text/csv' } })
    expect(file.body).toContain(`,${event},Dubbla poäng på verktyg`)
  })
})

describe('the list of events', () => {
  test('is read page by page, by company, member and event', async () => {
    const member = await club.somebody()
    const other = await club.colleagueOf(member)
    await club.tell('listed', member, { eventId: 'l-1' })
    await club.tell('listed_too', member, { eventId: 'l-2' })
    await club.tell('listed', other, { eventId: 'l-3' })
    const idsOf = async (query: string) =>
      (await club.asked('GET', `/member-events?${query}`)).body.items.map(({ eventId }: { eventId: string }) => eventId)
    expect(await idsOf(`companyId=${member.companyId}`)).toEqual(['l-3', 'l-2', 'l-1'])
    expect(await idsOf(`memberId=${member.memberId}`)).toEqual(['l-2', 'l-1'])
    expect(await idsOf(`companyId=${member.companyId}&event=listed`)).toEqual(['l-3', 'l-1'])
    const { nextCursor } = (await club.asked('GET', `/member-events?companyId=${member.companyId}&limit=2`)).body
    expect(await idsOf(`companyId=${member.companyId}&cursor=${nextCursor}`)).toEqual(['l-1'])
    const session = await club.staffSession('sales_rep')
    expect((await club.asked('GET', '/member-events', { session })).body.items).toEqual([])
  })
})

test('a proof names an event whose award was changed', async () => {
  const tampered = async (own: Eventful) => {
    const event = own.newCode()
    await own.launchedFor(event, { caps: { budget: 9_000 } })
    await own.tell(event, await own.somebody())
    await own.inTransaction((tx) => tx.rows(statement('test_tamper', 'update event_award set points = points + 1')))
  }
  await onItsOwn(tampered, ['counter.is_what_was_given', 'event.awards_are_earned', 'event.points_are_sum_of_awards'])
})
