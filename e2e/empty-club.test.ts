import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { generateSync } from 'otplib'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Mailbox, openMailbox } from '../apps/api/src/integration/notifications/mailbox.fixture.ts'
import { DESK, openBrowser, openWindow } from './harness/browser.ts'
import { Product } from './harness/product.ts'
import { isThere, unsound } from './harness/soundness.ts'
import { until } from './harness/until.ts'

const ADMINISTRATOR = 'forst@e2e.example'

/** Of each page of the administration, what it says to do first. */
const PAGES: Readonly<Record<string, string | RegExp>> = {
  '': 'Klubben har inte börjat än. Gör så här, i den här ordningen.',
  companies: /^Det finns inga företag än\. Importera companies\.csv/,
  members: /./,
  products: /^Det finns inga produkter än\. Importera products\.csv/,
  rewards: /^Det finns inga belöningar än/,
  redemptions: /./,
  reports: /./,
  'settings/policy': /./,
  'settings/api-keys': /^Det finns inga nycklar än\. Gör en till affärssystemet/,
  'settings/imports': /^Inget har importerats än\. Börja med säljarna och företagen/,
}

/** Of each page of the club, what it says to somebody whose company has not bought yet. */
const MEMBER_PAGES: Readonly<Record<string, string | RegExp>> = {
  '': /./,
  earn: 'Här står vad ni kan tjäna mer på. Det börjar med ert första köp.',
  rewards: 'Det finns inga belöningar än. Klubben hör av sig när det gör det.',
  redemptions: 'Inget är inlöst än.',
  history: /./,
  company: /./,
}

let mailbox: Mailbox
let product: Product
let browser: Browser
let page: Page
let context: BrowserContext
let faults: string[]

beforeAll(async () => {
  mailbox = await openMailbox()
  const SMTP_URL = `smtp://127.0.0.1:${mailbox.port}`
  product = await Product.make({ DEMO: 'off', SMTP_URL, MAIL_FROM: 'klubben@e2e.example' })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
  await mailbox.close()
})

describe('a club that nobody has filled', () => {
  test('lets its first administrator in by the link of the command, with an app for codes', async () => {
    const link = /https?:\S+/.exec(await product.run('invite-administrator', ADMINISTRATOR))?.[0] ?? ''
    await product.serve(async () => ((await isReady(product.url)) ? true : undefined))
    ;({ page, context, faults } = await openWindow(browser, { size: DESK }))
    await page.goto(link)
    await page.getByLabel('Nytt lösenord').fill('krukor under kastanjen')
    await page.getByRole('button', { name: 'Fortsätt' }).click()
    const secret = (await page.locator('code').textContent()) ?? ''
    await page.getByLabel('Sex siffror').fill(generateSync({ secret: secret.replace(/\s/g, '') }))
    await page.getByRole('button', { name: 'Logga in' }).click()
    await page.getByRole('button', { name: 'Jag har sparat dem' }).click()
    await page.getByText(PAGES[''] as string).waitFor()
    expect(faults).toEqual([])
  })

  test.each(Object.entries(PAGES))('says on /admin/%s what to do first', async (place, sentence) => {
    await page.goto(`${product.url}/admin/${place}`)
    await isThere(page)
    await page.getByText(sentence).first().waitFor()
    expect([...(await unsound(page, `empty-${place.replace('/', '-') || 'today'}`)), ...faults]).toEqual([])
  })

  test('says on the pages of its first member how to begin', async () => {
    const company = await write('companies', { companyNo: 'E2E-1', name: 'Första Verkstaden AB' })
    const email = 'inkop@e2e.example'
    await write('members', { companyId: company.id, email, firstName: 'Åsa', role: 'company_administrator' })
    const guest = await openWindow(browser)
    await guest.page.goto(`${product.url}/sign-in`)
    await guest.page.getByLabel('E-post').fill(email)
    await guest.page.getByRole('button', { name: 'Skicka koden' }).click()
    const code = await until(async () => /\b\d{6}\b/.exec(lastMailTo(email))?.[0])
    await guest.page.getByLabel('Sex siffror från mejlet').fill(code)
    await guest.page.getByText('Första Verkstaden AB').first().waitFor()
    for (const [place, sentence] of Object.entries(MEMBER_PAGES)) {
      await guest.page.goto(`${product.url}/${place}`)
      await isThere(guest.page)
      await guest.page.getByText(sentence).first().waitFor()
      expect([...(await unsound(guest.page, `empty-club-${place || 'home'}`)), ...guest.faults]).toEqual([])
    }
  })
})

const lastMailTo = (address: string) => mailbox.received.findLast(({ to }) => to === address)?.mail.text ?? ''

async function isReady(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/health/ready`).catch(() => null)
  return answer?.ok ?? false
}

/** As the administrator whose window is open. */
// biome-ignore lint/suspicious/noExplicitAny: a journey reads what it needs and fails where it is not there
async function write(path: string, data: object): Promise<any> {
  const answer = await context.request.post(`${product.url}/api/v1/${path}`, { data, headers: { origin: product.url } })
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
  return answer.json()
}
