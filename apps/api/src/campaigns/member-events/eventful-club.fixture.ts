import { statement } from '@stamkund/database'
import { type PlanningClub, planningClub, TODAY } from '../../../test/planning-club.fixture.ts'

export { TODAY } from '../../../test/planning-club.fixture.ts'

export interface Somebody {
  readonly companyNo: string
  readonly companyId: string
  readonly memberEmail: string
  readonly memberId: string
}

export interface Eventful extends PlanningClub {
  newCode(): string
  /** 500 points for the event, to all, until the end of April. */
  launchedFor(event: string, terms?: object, effect?: object): ReturnType<PlanningClub['launched']>
  /** At a new company. */
  somebody(company?: object, member?: object): Promise<Somebody>
  colleagueOf(other: Somebody): Promise<Somebody>
  tell(
    event: string,
    member: Pick<Somebody, 'companyNo' | 'memberEmail'>,
    more?: object,
  ): ReturnType<PlanningClub['asked']>
  pointsOf(member: Somebody): Promise<number>
  /** What was told to others. */
  emitted(type: string): Promise<object[]>
}

const EMITTED = statement('test_outbox_of', 'select payload from outbox_event where type = $1')

/** A club that plans campaigns for what members do. */
export async function eventfulClub(): Promise<Eventful> {
  const club = await planningClub()
  let last = 0
  const next = () => {
    last += 1
    return last
  }
  const memberAt = async (companyNo: string, companyId: string, more: object = {}): Promise<Somebody> => {
    const memberEmail = `m${next()}@example.com`
    const { id } = await club.make('/members', { companyId, email: memberEmail, role: 'viewer', ...more })
    return { companyNo, companyId, memberEmail, memberId: id }
  }
  return {
    ...club,
    newCode: () => `survey_${next()}`,
    launchedFor: (event, terms = {}, effect = {}) =>
      club.launched({
        window: { from: TODAY, to: '2026-04-30' },
        lines: undefined,
        effect: { kind: 'event', event, points: 500, ...effect },
        ...terms,
      }),
    somebody: async (company = {}, member = {}) => {
      const companyNo = `M-${next()}`
      const { id } = await club.make('/companies', { companyNo, name: 'A company', ...company })
      return memberAt(companyNo, id, member)
    },
    colleagueOf: ({ companyNo, companyId }) => memberAt(companyNo, companyId),
    tell: (event, { companyNo, memberEmail }, more = {}) =>
      club.asked('POST', '/member-events', {
        body: { eventId: `id-${next()}`, event, companyNo, memberEmail, ...more },
      }),
    pointsOf: async ({ companyId }) => (await club.asked('GET', `/companies/${companyId}/wallet`)).body.available,
    emitted: async (type) =>
      (await club.database.rows<{ payload: object }>(EMITTED, [type])).map(({ payload }) => payload),
  }
}
