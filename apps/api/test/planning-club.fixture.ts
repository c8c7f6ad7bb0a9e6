import { followCampaigns, type NewCampaign } from '../src/campaigns/campaigns/index.ts'
import { sellingClub } from './selling-club.fixture.ts'
import type { TestRequest } from './test-app.ts'

export const TODAY = '2026-03-31'

const texts = {
  sv: { name: 'Dubbla poäng på verktyg', text: 'Köp verktyg i april.', terms: '' },
  nb: { name: 'Doble poeng på verktøy', text: 'Kjøp verktøy i april.', terms: '' },
  en: { name: 'Double points on tools', text: 'Buy tools in April.', terms: '' },
}

/** Twice the points on tools in April, for everybody. */
export const aprilTerms: NewCampaign['terms'] = {
  window: { from: '2026-04-01', to: '2026-04-30' },
  audience: { kind: 'all' },
  lines: { categories: ['Tools'] },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
  exclusiveGroup: null,
  priority: 0,
  caps: { budget: 100_000 },
}

/** A club with a company, two who plan campaigns, and a clock that the test moves. */
export async function planningClub() {
  let now = new Date(`${TODAY}T10:00:00Z`)
  const clock = { now: () => now }
  const club = await sellingClub({ clock })
  await club.newCompany('K1')
  const colleague = { key: await club.keyWith(['campaigns:read', 'campaigns:write', 'campaigns:approve']) }

  const asked = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, options: TestRequest = {}) =>
    club.request(method, path, options)
  const plan = async (terms: object = {}, more: object = {}) => {
    const body = { name: 'Tools, April', terms: { ...aprilTerms, ...terms }, texts, ...more }
    return (await asked('POST', '/campaigns', { body })).body
  }
  const current = async (id: string) => (await asked('GET', `/campaigns/${id}`)).body
  /** With the ETag that is right now. */
  const act = async (id: string, what: string, options: TestRequest = {}) =>
    asked('POST', `/campaigns/${id}/${what}`, {
      headers: { 'if-match': `"${(await current(id)).version}"` },
      ...options,
    })

  return {
    ...club,
    colleague,
    asked,
    plan,
    current,
    act,
    change: async (id: string, body: object, options: TestRequest = {}) =>
      asked('PATCH', `/campaigns/${id}`, {
        body,
        headers: { 'if-match': `"${(await current(id)).version}"` },
        ...options,
      }),
    launched: async (terms: object = {}, more: object = {}) => {
      const { id } = await plan(terms, more)
      const { status, body } = await act(id, 'launch')
      if (status !== 200) throw new Error(JSON.stringify(body))
      return body
    },
    moveTo: (moment: string) => {
      now = new Date(moment.length === 10 ? `${moment}T10:00:00Z` : moment)
    },
    follow: () => followCampaigns({ database: club.database, clock }),
  }
}

export type PlanningClub = Awaited<ReturnType<typeof planningClub>>
