import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { notifyMembers, openMailing } from '../src/integration/notifications/index.ts'
import { dispatchOutbox } from '../src/integration/outbox-dispatch.job.ts'
import { type MailKind, queueMail, SEND_MAILS_TASK } from '../src/platform/mail-queue/index.ts'
import { readHtml } from './active-content.fixture.ts'
import { auditedClub, TODAY, type Trail } from './audit-trail.fixture.ts'
import { openBrowser } from './browser.fixture.ts'
import { acceptTerms, type HostileCompany, hostileCompany, hostileTexts } from './hostile-club.fixture.ts'
import { importHostileFiles } from './hostile-imports.fixture.ts'
import { type Walk, walkTextFields } from './hostile-walk.fixture.ts'
import type { TestAnswer } from './test-app.ts'
import { matching } from './writing-steps.fixture.ts'

let club: Trail
let companies: readonly HostileCompany[]
beforeAll(async () => {
  club = await auditedClub({ isDemo: true })
  companies = []
  for (const text of hostileTexts) companies = [...companies, await hostileCompany(club, text)]
})
afterAll(() => club.close())

describe('a text field', () => {
  /** Where it is none after all, and why. */
  const refusals: Readonly<Record<string, string>> = {
    'PATCH /club-settings timeZone': 'one of a list',
    'POST /campaigns/company-list "\\t=2+2"': 'with a number before the first tab',
    'POST /member-events companyNo': 'of a company that is there',
    'POST /member-events memberEmail': 'of a member who is there',
    'POST /opening-balances companyNo': 'of a company that is there',
    'POST /purchases companyNo': 'of a company that is there',
    'POST /purchases/batch purchases.0.companyNo': 'of a company that is there',
    'POST /products/bands category': 'of products that are there',
    'POST /products/band-impact category': 'of products that are there',
    'POST /sign-in/password email': 'of somebody who has a password',
    'POST /sign-in/code/verification email': 'of somebody who has asked for a code',
  }

  let walk: Walk
  beforeAll(async () => {
    walk = await walkTextFields(club)
  })

  test('takes markup and formulas, wherever one is', () => {
    expect(walk.taken.length).toBeGreaterThan(110)
    expect(walk.taken).toEqual(
      expect.arrayContaining([
        'PATCH /club-settings name',
        'POST /club-settings/terms texts.sv',
        'POST /companies name',
        'POST /companies/{id}/notes text',
        'POST /members firstName',
        'PATCH /me lastName',
        'PATCH /me/staff name',
        'POST /sales-reps name',
        'POST /adjustments text',
        'POST /products name',
        'POST /products category',
        'POST /purchases lines.0.sku',
        'POST /rewards texts.nb.terms',
        'POST /me/redemptions delivery.name',
        'POST /redemptions/{id}/rejection reason',
      ]),
    )
  })

  test('refuses them where only something known is meant, and never fails', () => {
    expect([...walk.refused.keys()].sort()).toEqual(Object.keys(refusals).sort())
    expect([...walk.refused.values()].filter(({ status }) => status >= 500)).toEqual([])
  })
})

describe('a CSV file', () => {
  /** For whom each is, and how often. */
  const files: Readonly<
    Record<string, 'key' | 'each company' | 'each member' | 'each import' | 'the campaign' | 'the simulation'>
  > = {
    'GET /audit-log.csv': 'key',
    'GET /campaigns/{id}/report/companies': 'the campaign',
    'GET /companies/{id}/gift-register': 'each company',
    'GET /company-overviews': 'key',
    'GET /gift-register': 'key',
    'GET /imports/{id}/rejects': 'each import',
    'GET /me/company/gift-register': 'each member',
    'GET /me/wallet/entries': 'each member',
    'GET /member-overviews': 'key',
    'GET /product-overviews': 'key',
    'GET /redemptions/account-credits': 'key',
    'GET /reports/margin-mix': 'key',
    'GET /reports/points': 'key',
    'GET /reports/unknown-bands': 'key',
    'GET /reports/unknown-costs': 'key',
    'GET /reports/unknown-costs/skus': 'key',
    'GET /reports/unmatched-returns': 'key',
    'GET /simulations/{id}/companies': 'the simulation',
  }
  /** Months, bands and figures only. */
  const wordless = ['GET /reports/margin-mix', 'GET /reports/points']

  let importIds: string[]
  let campaignId: string
  let simulationId: string
  beforeAll(async () => {
    campaignId = await launchCampaign()
    simulationId = (await club.make('/simulations', { terms: aprilTerms(), from: TODAY, to: TODAY })).id
    importIds = await importHostileFiles(club)
    for (const company of companies) await acceptTerms(club, company)
  })

  test('is known here, whoever offers it', async () => {
    const { paths } = await club.read('/api/openapi.json')
    const offered = Object.entries(paths as Record<string, { get?: Described }>)
      .filter(([, { get }]) => get && givesCsv(get))
      .map(([path]) => `GET ${path.replace('/api/v1', '')}`)
    expect(offered.length).toBeGreaterThan(10)
    expect(offered.sort()).toEqual(Object.keys(files).sort())
  })

  test.each(Object.keys(files))('has every text and runs none of them: %s', async (operation) => {
    const answers = await fetchAll(operation)
    const cells = answers.flatMap(({ body }) =>
      (parse(body, { bom: true, relax_column_count: false }) as string[][]).flat(),
    )
    expect(cells.filter(runsInSpreadsheets)).toEqual([])
    const written = new Set(cells.map((cell) => cell.replace(/^'/, '').trim()))
    const missing = hostileTexts.filter((text) => !written.has(text.trim()))
    expect(missing).toEqual(wordless.includes(operation) ? hostileTexts : [])
  })

  /** For the hostile companies. */
  function aprilTerms() {
    return {
      window: { from: '2026-04-01', to: '2026-04-30' },
      audience: { kind: 'companies', ids: companies.map(({ id }) => id) },
      effect: { kind: 'multiplier', multiplierHundredths: 200 },
      caps: { budget: 1_000 },
    }
  }

  /** For the hostile companies, half of which are left out. */
  async function launchCampaign(): Promise<string> {
    const { id, version } = await club.make('/campaigns', {
      name: 'April',
      terms: aprilTerms(),
      texts: Object.fromEntries(['sv', 'nb', 'en'].map((language) => [language, { name: 'April', text: 'Buy more.' }])),
      holdoutShareBasisPoints: 5_000,
    })
    const { status } = await club.send('POST', '/api/v1/campaigns/{id}/launch', { id, headers: matching({ version }) })
    expect(status).toBe(200)
    return id
  }

  async function fetchAll(operation: string): Promise<TestAnswer[]> {
    const path = `${operation.replace('GET ', '')}?format=csv`.replace(/(\.csv|rejects)\?.*/, '$1')
    const requests = {
      key: () => [club.app.request('GET', path)],
      'each company': () => companies.map(({ id }) => club.app.request('GET', path.replace('{id}', id))),
      'each member': () => companies.map(({ session }) => club.app.request('GET', path, { session })),
      'the campaign': () => [club.app.request('GET', path.replace('{id}', campaignId))],
      'the simulation': () => [club.app.request('GET', path.replace('{id}', simulationId))],
      'each import': () => importIds.map((id) => club.app.request('GET', path.replace('{id}', id))),
    }
    const answers = await Promise.all(requests[files[operation] ?? 'key']())
    for (const { status, headers } of answers) {
      expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
    }
    return answers
  }
})

describe('a mail', () => {
  const kinds: Readonly<Record<MailKind, true>> = {
    sign_in_code: true,
    member_invitation: true,
    staff_invitation: true,
    password_reset: true,
    points_expiring: true,
    points_taken_back: true,
    tier_reached: true,
    tier_falling_soon: true,
    redemption_requested: true,
    redemption_needs_approval: true,
    redemption_approval_reminder: true,
    redemption_approved: true,
    redemption_rejected: true,
    redemption_fulfilled: true,
    redemption_cancelled: true,
  }
  const name = '"><script>alert(1)</script><img src=x onerror=alert(1)>'

  let mails: readonly { readonly kind: string; readonly html: string }[]
  beforeAll(async () => {
    const headers = matching(await club.read('/club-settings'))
    await club.send('PATCH', '/api/v1/club-settings', { headers, body: { name, mailSenderName: name } })
    for (const company of companies) await causeMails(company)
    await causeStaffMails()
    const { database, secrets, clock, settings } = club.app.app
    await dispatchOutbox({ database, clock }, [notifyMembers({ secrets, clock })])
    const mailing = openMailing(
      { database, clock, secrets, settings },
      { warn: raise, error: (_, message) => raise(message) },
    )
    await mailing.tasks[SEND_MAILS_TASK]?.({}, { signal: new AbortController().signal, isLastAttempt: true })
    mails = await readMails(await club.app.staffSession('administrator'))
  })

  test('of every kind is looked at', () => {
    expect([...new Set(mails.map(({ kind }) => kind))].sort()).toEqual(Object.keys(kinds).sort())
  })

  test('shows texts as they are written, and nothing of them runs', () => {
    const read = mails.map(({ kind, html }) => ({ kind, ...readHtml(html) }))
    for (const { kind, active, text } of read) {
      expect([kind, active]).toEqual([kind, []])
      expect([kind, text.includes(name)]).toEqual([kind, true])
    }
    const all = read.map(({ text }) => text).join('')
    expect(hostileTexts.filter((text) => !all.includes(text.trim()))).toEqual([])
  })

  async function causeMails(company: HostileCompany): Promise<void> {
    const { memberId, email, session, waitingId, purchaseId } = company
    await acceptTerms(club, company)
    await club.send('POST', '/api/v1/me/company/members', { session, body: { email: `colleague-${email}` } })
    await openBrowser(club.app).ask(email)
    const { secrets, clock } = club.app.app
    const to = { memberId }
    const [{ id: tierId }] = (await club.read('/tiers')).items
    const expiring = [{ points: 10, expiresOn: '2027-12-31', isOwn: false }]
    await club.app.inTransaction((tx) =>
      queueMail(
        tx,
        { secrets, clock },
        { kind: 'redemption_approval_reminder', to, about: { redemptionIds: [waitingId] } },
        { kind: 'points_expiring', to, about: { expiring } },
        { kind: 'points_taken_back', to, about: { points: 10, purchaseIds: [purchaseId] } },
        { kind: 'tier_reached', to, about: { tierId } },
        { kind: 'tier_falling_soon', to, about: { tierId, toTierId: null, fallsOn: '2027-12-31' } },
      ),
    )
  }

  /** By somebody whose name is hostile, too. */
  async function causeStaffMails(): Promise<void> {
    const { session, email } = await club.staff.newPerson('administrator')
    await club.send('PATCH', '/api/v1/me/staff', { session, headers: matching({ version: 1 }), body: { name } })
    await club.send('POST', '/api/v1/staff', { session, body: { email: `colleague-${email}` } })
    await club.staff.forget(email)
  }

  async function readMails(session: string): Promise<{ kind: string; html: string }[]> {
    const found = []
    for (let cursor = ''; ; ) {
      const { items, nextCursor } = await club.read(`/mails?limit=100${cursor}`, session)
      found.push(...items)
      if (nextCursor === null) return found
      cursor = `&cursor=${encodeURIComponent(nextCursor)}`
    }
  }
})

function raise(message: string): never {
  throw new Error(message)
}

interface Described {
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: object }>>
}

function givesCsv({ parameters = [], responses }: Described): boolean {
  const hasFormat = parameters.some(({ name }) => name === 'format')
  return hasFormat || Object.values(responses).some(({ content = {} }) => 'text/csv' in content)
}

/** What the beginning of a cell makes of it, unless it is a number. */
function runsInSpreadsheets(cell: string): boolean {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell)
}
