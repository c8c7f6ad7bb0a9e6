import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { ask, mailTo, type Own, sessionOf } from './harness/ask.ts'
import { DESK, openBrowser, openWindowOf } from './harness/browser.ts'
import { type Role, runningClub, signInBy } from './harness/running-club.ts'
import { isThere } from './harness/soundness.ts'

const mark = randomUUID().slice(0, 8)
const TEXT = `<img src=x onerror=alert(1)>"'& ${mark}`
const LINK = `javascript:alert(1)//${mark}`

let browser: Browser
let made: Awaited<ReturnType<typeof makeHostileThings>>
beforeAll(async () => {
  browser = await openBrowser()
  made = await makeHostileThings()
})
afterAll(async () => {
  await browser.close()
  await tidy()
})

interface Shown {
  readonly role: Role
  readonly path: () => string
  readonly text?: string
  /** What a person does before the text is there. */
  readonly reach?: (page: Page) => Promise<void>
}

const search = (page: Page, words: string) => page.getByRole('searchbox').fill(words)

const screens: Readonly<Record<string, Shown>> = {
  'the company': { role: 'administrator', path: () => `/admin/companies/${made.companyId}` },
  'a note about the company': {
    role: 'administrator',
    path: () => `/admin/companies/${made.companyId}`,
    text: `A note ${TEXT}`,
  },
  'the list of companies': {
    role: 'administrator',
    path: () => '/admin/companies',
    reach: (page) => search(page, `H-${mark}`),
  },
  'the member': { role: 'administrator', path: () => `/admin/members/${made.memberId}` },
  'the list of members': { role: 'administrator', path: () => '/admin/members', reach: (page) => search(page, mark) },
  'the product': { role: 'administrator', path: () => `/admin/products/${made.productId}` },
  'the list of products': {
    role: 'administrator',
    path: () => '/admin/products?view=list',
    reach: (page) => search(page, `H-${mark}`),
  },
  'the reward': { role: 'administrator', path: () => `/admin/rewards/${made.rewardId}` },
  'the list of rewards': { role: 'administrator', path: () => '/admin/rewards' },
  'the queue of redemptions': { role: 'marketer', path: () => '/admin/redemptions' },
  'the day of a sales rep': { role: 'sales_rep', path: () => '/admin' },
  'the adjustments': { role: 'administrator', path: () => '/admin/settings/adjustments' },
  'the audit log': {
    role: 'administrator',
    path: () => `/admin/settings/audit-log?subject=${made.companyId}`,
    reach: async (page) => {
      await page.locator('main summary').first().waitFor()
      for (const summary of await page.locator('main summary').all()) await summary.click()
    },
  },
  'the mails': { role: 'administrator', path: () => '/admin/settings/mails' },
  'the command palette': {
    role: 'administrator',
    path: () => '/admin/companies',
    reach: async (page) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').fill(`H-${mark}`)
    },
  },
  'the rewards of the club': { role: 'company_administrator', path: () => '/rewards' },
  'the reward in the club, in Swedish': {
    role: 'company_administrator',
    path: () => `/rewards/${made.rewardId}`,
    text: `sv terms ${TEXT}`,
    reach: (page) => readIn(page, 'sv'),
  },
  'the reward in the club, in Norwegian': {
    role: 'company_administrator',
    path: () => `/rewards/${made.rewardId}`,
    text: `nb terms ${TEXT}`,
    reach: (page) => readIn(page, 'nb'),
  },
  'the reward in the club, in English': {
    role: 'company_administrator',
    path: () => `/rewards/${made.rewardId}`,
    text: `en terms ${TEXT}`,
    reach: (page) => readIn(page, 'en'),
  },
  'the redemption': { role: 'company_administrator', path: () => `/redemptions/${made.fulfilledId}` },
  'how the redemption is tracked': {
    role: 'company_administrator',
    path: () => `/redemptions/${made.fulfilledId}`,
    text: LINK,
  },
  'why it was rejected': {
    role: 'company_administrator',
    path: () => `/redemptions/${made.rejectedId}`,
    text: `A reason ${TEXT}`,
  },
  'the redemptions of the company': { role: 'company_administrator', path: () => '/redemptions?scope=company' },
  'the history': { role: 'company_administrator', path: () => '/history' },
  'the colleagues': { role: 'company_administrator', path: () => '/company' },
}

/** The club answers a member in the language that the member has chosen: a colleague, whom no other journey knows. */
async function readIn(page: Page, locale: 'sv' | 'nb' | 'en'): Promise<void> {
  await change('/me', { locale }, made.colleague)
  const { url } = runningClub()
  await page.context().addCookies([{ name: 'stamkund', value: sessionOf(made.colleague), url }])
  await page.reload()
}

test.each(Object.keys(screens))('nothing written in %s runs, and it is read as it was written', async (name) => {
  const { role, path, text = TEXT, reach } = screens[name] as Shown
  const { page, context, faults } = await openWindowOf(browser, role, { size: DESK })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(path())
  await isThere(page)
  await reach?.(page)
  await page.getByText(text).filter({ visible: true }).first().waitFor()
  expect({ dialogs, faults, odd: await oddElements(page) }).toEqual({ dialogs: [], faults: [], odd: 0 })
  await context.close()
})

/** How much the texts have become, on the page or in a mail that it shows. */
async function oddElements(page: Page): Promise<number> {
  const odd = page.frames().map((frame) => frame.locator('img[src="x"], [onerror], a[href^="javascript:" i]').count())
  return (await Promise.all(odd)).reduce((sum, count) => sum + count, 0)
}

async function makeHostileThings() {
  const as = (path: string, body: object) => ask('administrator', path, { method: 'POST', body })
  const { id: companyId } = await as('/companies', { companyNo: `H-${mark}`, name: TEXT, city: TEXT, industry: TEXT })
  await as(`/companies/${companyId}/notes`, { text: `A note ${TEXT}` })
  const person = { firstName: TEXT, lastName: TEXT }
  const { id: memberId } = await as('/members', { companyId, email: `h-${mark}@e2e.example`, ...person })
  await as('/adjustments', { companyId, points: 20_000, reasonCode: 'complaint', text: TEXT })
  const { id: productId } = await as('/products', { sku: `H-${mark}`, name: TEXT, category: TEXT, brand: TEXT })
  const words = (language: string) => ({
    name: TEXT,
    description: `${language} description ${TEXT}`,
    terms: `${language} terms ${TEXT}`,
  })
  const texts = { en: words('en'), sv: words('sv'), nb: words('nb') }
  // Last of all, so that who takes the first one takes another.
  const reward = { kind: 'service', points: 1, needsStaffApproval: true, sortOrder: 1_000_000, texts }
  const { id: rewardId } = await as('/rewards', reward)
  const redeem = async () =>
    (await ask('company_administrator', '/me/redemptions', { method: 'POST', body: { rewardId, note: TEXT } })).items[0]
      .id
  const [waitingId, rejectedId, fulfilledId] = [await redeem(), await redeem(), await redeem()]
  await as(`/redemptions/${rejectedId}/rejection`, { reason: `A reason ${TEXT}` })
  await as(`/redemptions/${fulfilledId}/approval`, { as: 'staff' })
  await as(`/redemptions/${fulfilledId}/fulfilment`, { trackingText: LINK })
  const email = `c-${mark}@e2e.example`
  const { id: colleagueId } = await ask('company_administrator', '/me/company/members', {
    method: 'POST',
    body: { email, ...person, role: 'viewer' },
  })
  const colleague = await letIn(email)
  const signal = await findSignal()
  await change(`/companies/${signal.companyId}`, { name: TEXT })
  const redemptions = { waitingId, rejectedId, fulfilledId }
  return { companyId, memberId, productId, rewardId, ...redemptions, colleagueId, colleague, signal }
}

/** By the link of the invitation, and past the terms. */
async function letIn(email: string): Promise<Own> {
  const { text } = await mailTo(email, () => true)
  const link = /https?:\/\/\S+\/sign-in\/link#\S+/.exec(text)?.[0] ?? ''
  const colleague = { session: await signInBy(link, runningClub().url) }
  const { version } = await ask(colleague, '/me/terms')
  await ask(colleague, '/me/terms/acceptance', { method: 'POST', body: { version } })
  return colleague
}

/** About a company that no other journey knows by its name. */
async function findSignal(): Promise<{ companyId: string; companyName: string }> {
  const [{ company: shown }, { items: customers }, { items: signals }] = await Promise.all([
    ask('company_administrator', '/me'),
    ask('sales_rep', '/company-overviews?sort=netSales'),
    ask('sales_rep', '/today/rep'),
  ])
  const known = [shown.id, customers[0].id]
  return signals.find(({ companyId }: { companyId: string }) => !known.includes(companyId))
}

/** Leaves nothing behind that is offered to anybody, waits for anybody, or has such a name in a list. */
async function tidy(): Promise<void> {
  const { companyId, memberId, productId, rewardId, waitingId, colleagueId, signal } = made
  await change(`/companies/${signal.companyId}`, { name: signal.companyName })
  await ask('administrator', `/redemptions/${waitingId}/cancellation`, { method: 'POST', body: { reason: 'A test' } })
  await change(`/companies/${companyId}`, { name: 'Testbolaget AB', city: null, industry: null })
  for (const id of [memberId, colleagueId]) {
    await change(`/members/${id}`, { firstName: 'Test', lastName: 'Testsson' })
    await ask('administrator', `/members/${id}/departure`, { method: 'POST' })
  }
  await change(`/products/${productId}`, { name: 'Testvara', category: null, brand: null, isSellable: false })
  const plain = { name: 'Testbelöning' }
  await change(`/rewards/${rewardId}`, { texts: { en: plain, sv: plain, nb: plain } })
  await ask('administrator', `/rewards/${rewardId}/archive`, { method: 'POST' })
}

/** An edit of what is there now. */
async function change(path: string, body: object, who: Role | Own = 'administrator'): Promise<void> {
  const { url } = runningClub()
  const headers = { cookie: `stamkund=${sessionOf(who)}`, origin: url, 'content-type': 'application/json' }
  const { headers: found } = await fetch(`${url}/api/v1${path}`, { headers })
  const answer = await fetch(`${url}/api/v1${path}`, {
    method: 'PATCH',
    headers: { ...headers, 'if-match': found.get('etag') ?? '' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}
