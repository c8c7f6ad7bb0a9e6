import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { ask, mailTo } from './harness/ask.ts'
import { FLAGS, PHONE } from './harness/browser.ts'
import { runningClub } from './harness/running-club.ts'

const { url, chromium: executablePath } = runningClub()
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-profile-'))

const LAST_FIGURES = "localStorage.getItem('stamkund.lastFigures')"

/** What the service worker kept of the API. */
const CACHED_ANSWERS = `caches.keys()
  .then((names) => Promise.all(names.map((name) => caches.open(name).then((cache) => cache.keys()))))
  .then((requests) => requests.flat().map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith('/api')))`

let context: BrowserContext
let page: Page
let email: string

beforeAll(async () => {
  // A profile of its own: a private window can't install anything.
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: FLAGS,
    baseURL: url,
    viewport: PHONE,
    locale: 'sv-SE',
  })
  page = await context.newPage()
  // A person of its own: the session ends here, and a code of anybody else's journey would be taken for this one.
  const { company } = await ask('viewer', '/me')
  email = `installed-${Date.now()}@e2e.example`
  const person = { companyId: company.id, email, firstName: 'Åsa', role: 'viewer' }
  await ask('administrator', '/members', { method: 'POST', body: person })
  await page.goto('/sign-in')
  await page.getByLabel('E-post').fill(email)
  await page.getByRole('button', { name: 'Skicka koden' }).click()
  const { text } = await mailTo(email, ({ text }) => /\b\d{6}\b/.test(text))
  await page.getByLabel('Sex siffror från mejlet').fill(/\b\d{6}\b/.exec(text)?.[0] ?? '')
  await page.getByRole('button', { name: 'Jag godkänner villkoren' }).click()
  await page.getByText('poäng att använda').waitFor()
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)')
})
afterAll(async () => {
  await context.close()
  // The browser's helpers may write for a moment yet.
  fs.rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
})

describe('the club page on a phone', () => {
  test('can be installed', async () => {
    const devtools = await context.newCDPSession(page)
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
    expect(installabilityErrors).toEqual([])
  })

  test('shows the last total without a connection, says so, and keeps nothing else', async () => {
    // What the page was told: colleagues may redeem at this moment.
    const [answer] = await Promise.all([
      page.waitForResponse((answer) => answer.ok() && new URL(answer.url()).pathname === '/api/v1/me/wallet'),
      page.reload(),
    ])
    const { available } = (await answer.json()).company
    await page.getByText('poäng att använda').waitFor()
    await page.waitForFunction(`() => ${LAST_FIGURES}?.includes('"available":${available},')`)
    await context.setOffline(true)
    await page.reload()
    const notice = page.getByRole('status').filter({ hasText: 'Ingen anslutning.' })
    await notice.waitFor()
    const digits = ((await notice.textContent()) ?? '').replace(/[^\d ]|\s(?=\d{3}\b)/g, '')
    expect(digits).toContain(String(available))
    const { company } = await ask('viewer', '/me')
    const kept = (await page.evaluate('JSON.stringify(localStorage)')) as string
    for (const name of [company.name, email]) expect(kept).not.toContain(name)
    expect(await page.evaluate(CACHED_ANSWERS)).toEqual([])
    await context.setOffline(false)
  })

  test('keeps nothing once one has signed out', async () => {
    await page.goto('/me')
    await page.getByRole('button', { name: 'Logga ut', exact: true }).click()
    await page.getByLabel('E-post').waitFor()
    // What came while it was on its way is forgotten after the page has changed.
    await page.waitForFunction(`() => ${LAST_FIGURES} === null`)
    await context.setOffline(true)
    await page.goto('/')
    await page.getByText('Ingen anslutning.').first().waitFor()
    expect(((await page.locator('body').textContent()) ?? '').includes('poäng att använda')).toBe(false)
  })
})
