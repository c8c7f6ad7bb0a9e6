import { line, sellingClub } from '../../../test/selling-club.fixture.ts'
import { refreshFollowUp } from './refresh-follow-up.job.ts'

/** 500 points on each purchase of tools in April, for everybody; a point costs 0.01. */
const aprilTerms = {
  window: { from: '2026-04-01', to: '2026-04-30' },
  audience: { kind: 'all' },
  lines: { categories: ['Tools'] },
  effect: { kind: 'points_per_purchase', points: 500 },
  exclusiveGroup: null,
  priority: 0,
  // Without one, it would take a second person to launch it.
  caps: { budget: 50_000 },
}

const texts = {
  sv: { name: 'Poäng', text: 'Köp', terms: '' },
  nb: { name: 'Poeng', text: 'Kjøp', terms: '' },
  en: { name: 'Points', text: 'Buy', terms: '' },
}

/** A club whose campaigns are followed up, with a clock that the test moves; it begins on the last day of March. */
export async function followedClub() {
  let now = new Date('2026-03-31T10:00:00Z')
  const clock = { now: () => now }
  const club = await sellingClub({ clock })
  const act = async (id: string, what: string) => {
    const { version } = await club.read(`/campaigns/${id}`)
    const answer = await club.request('POST', `/campaigns/${id}/${what}`, { headers: { 'if-match': `"${version}"` } })
    if (answer.status !== 200) throw new Error(`${what}: ${JSON.stringify(answer.body)}`)
  }
  const plan = async (terms: object = {}, more: object = {}): Promise<string> =>
    (await club.make('/campaigns', { name: 'April', terms: { ...aprilTerms, ...terms }, texts, ...more })).id
  const refresh = (quietSeconds = 0) => refreshFollowUp({ database: club.database, clock }, { quietSeconds })
  return {
    ...club,
    plan,
    act,
    launched: async (terms: object = {}, more: object = {}): Promise<string> => {
      const id = await plan(terms, more)
      await act(id, 'launch')
      await refresh()
      return id
    },
    /** Saws for 100 each, of which 50 stay. */
    buySaws: (companyNo: string, day: string, count: number) =>
      club.buy(companyNo, day, [line('SAW', `${count}`, `${count * 100}`)]),
    moveTo: (day: string) => {
      now = new Date(`${day}T10:00:00Z`)
    },
    refresh,
    progress: async (id: string, options = {}) => {
      await refresh()
      return club.read(`/campaigns/${id}/progress`, options)
    },
    report: async (id: string, options = {}) => {
      await refresh()
      return club.read(`/campaigns/${id}/report`, options)
    },
  }
}

export type FollowedClub = Awaited<ReturnType<typeof followedClub>>
