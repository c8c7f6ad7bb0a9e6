import { line, sellingClub } from '../../../test/selling-club.fixture.ts'

/** Twice the points on tools in April, for everybody. */
const aprilTerms = {
  window: { from: '2026-04-01', to: '2026-04-30' },
  audience: { kind: 'all' },
  lines: { categories: ['Tools'] },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
  exclusiveGroup: null,
  priority: 0,
  // Without one, it would take a second person to launch it.
  caps: { budget: 50_000 },
}

const texts = {
  sv: { name: 'Dubbelt på verktyg', text: 'Köp verktyg i april.', terms: 'Fakturor i april räknas.' },
  en: { name: 'Double on tools', text: 'Buy tools in April.', terms: 'Invoices in April count.' },
}

export const ladder = {
  kind: 'ladder',
  steps: [
    { thresholdAmount: '1000', points: 200 },
    { thresholdAmount: '5000', points: 1_000 },
  ],
}

/** A club with campaigns whose members look at them, and a clock that the test moves; it begins on the last day of March. */
export async function lookingClub() {
  let now = new Date('2026-03-31T10:00:00Z')
  const clock = { now: () => now }
  const club = await sellingClub({ clock })
  let companies = 0
  const readIn = async (locale: string, session: string) => {
    const { headers } = await club.request('GET', '/me', { session })
    await club.request('PATCH', '/me', { session, body: { locale }, headers: { 'if-match': headers.etag ?? '' } })
  }

  return {
    ...club,
    moveTo: (day: string) => {
      now = new Date(`${day}T10:00:00Z`)
    },
    launched: async (terms: object = {}, more: object = {}): Promise<string> => {
      const body = { name: 'Tools, April', terms: { ...aprilTerms, ...terms }, texts, ...more }
      const { id, version } = await club.make('/campaigns', body)
      await club.make(`/campaigns/${id}/launch`, undefined, { headers: { 'if-match': `"${version}"` } })
      return id
    },
    step: async (id: string, what: 'pause' | 'end' | 'resumption') => {
      const { version } = await club.read(`/campaigns/${id}`)
      await club.make(`/campaigns/${id}/${what}`, undefined, { headers: { 'if-match': `"${version}"` } })
    },
    /** Somebody at a new company, or at one that is there, signed in. */
    somebody: async ({
      role = 'redeemer',
      locale = 'en',
      at,
    }: {
      role?: string
      locale?: string
      at?: Company
    } = {}) => {
      companies += 1
      const no = at?.no ?? `M${companies}`
      const companyId = at?.companyId ?? (await club.newCompany(no)).id
      const email = `${role}-${companies}@${no}.example`
      const { id } = await club.make('/members', { companyId, email, role })
      const session = await club.memberSession({ id, companyId })
      await readIn(locale, session)
      const list = async () => (await club.read('/me/campaigns', { session })).items
      return {
        no,
        companyId,
        session,
        list,
        shown: async (id: string) => (await list()).find((campaign: { id: string }) => campaign.id === id),
        open: (id: string) => club.request('GET', `/me/campaigns/${id}`, { session }),
        buySaws: (day: string, count: number) => club.buy(no, day, [line('SAW', `${count}`, `${count * 100}`)]),
      }
    },
  }
}

interface Company {
  readonly no: string
  readonly companyId: string
}

export type LookingClub = Awaited<ReturnType<typeof lookingClub>>
