import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ask, mailTo } from './harness/ask.ts'
import { DESK, openBrowser, openWindow, openWindowOf } from './harness/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('an administrator invites a colleague, who may look and not redeem', async () => {
  const email = `nykollega-${Date.now()}@e2e.example`
  const { page, faults } = await openWindowOf(browser, 'company_administrator', { size: DESK })
  await page.goto('/company')
  await page.getByRole('button', { name: 'Bjud in' }).click()
  await page.getByLabel('E-post').fill(email)
  await page.getByLabel('Förnamn').fill('Åsa')
  await page.getByLabel('Efternamn').fill('Ny')
  await page.getByRole('radio', { name: 'Får se', exact: true }).check()
  await page.getByRole('button', { name: 'Skicka inbjudan' }).click()
  await page.getByText(`Inbjudan till ${email} är på väg`).waitFor()

  const { text } = await mailTo(email, () => true)
  const guest = await openWindow(browser)
  await guest.page.goto(/https?:\/\/\S+\/sign-in\/link#\S+/.exec(text)?.[0] ?? '')
  // The first visit begins with the terms of the club.
  await guest.page.getByRole('button', { name: 'Jag godkänner villkoren' }).click()
  await guest.page.getByText('poäng att använda').waitFor()
  await guest.page.goto('/rewards')
  await guest.page.getByRole('link', { name: /^Termosmugg/ }).click()
  await guest.page.getByText('Du får se men inte lösa in').waitFor()
  expect(await guest.page.getByRole('button', { name: /^Lös in/ }).count()).toBe(0)

  const { items } = await ask('company_administrator', '/me/company/members')
  expect(items.find((member: { email: string }) => member.email === email)).toMatchObject({ role: 'viewer' })
  expect([...faults, ...guest.faults]).toEqual([])
})
