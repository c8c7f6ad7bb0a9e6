import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ask } from './harness/ask.ts'
import { DESK, openBrowser, openWindowOf } from './harness/browser.ts'
import { isThere, unsound } from './harness/soundness.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a marketer who has never seen it launches a campaign from a template', async () => {
  const { page, faults } = await openWindowOf(browser, 'marketer', { size: DESK })
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Kampanjer' }).first().click()
  await page.getByRole('link', { name: 'Ny kampanj' }).first().click()
  const { items } = await ask('marketer', '/campaigns/templates')
  const ladder = items.find(({ id }: { id: string }) => id === 'quarter_ladder')
  await page.getByRole('button', { name: new RegExp(`^${ladder.name.sv}`) }).click()
  await page.getByRole('heading', { name: ladder.name.sv }).first().waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1)

  // What it would have cost is there before anybody else sees it.
  await page.getByText(/^Prövad på .* verkliga köp/).waitFor()
  const before = await page.locator('dl').last().textContent()

  await page
    .getByRole('button', { name: /utan gräns|poäng$/ })
    .first()
    .waitFor()
  await page.getByRole('button', { name: /^Sista dagen/ }).click()
  await page.getByRole('textbox', { name: 'Sista dagen' }).or(page.getByLabel('Sista dagen')).last().press('Escape')
  await page.getByRole('button', { name: /^Budget/ }).click()
  await page.getByLabel('I poäng').fill('400000')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Vad: / }).click()
  await page.getByLabel('Kategorier').first().click()
  const category = page.getByRole('listbox').getByRole('option').first()
  const name = await category.textContent()
  await category.click()
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^Vad: / })
    .getByText(name ?? '')
    .waitFor()
  await page.getByText(/^Sparat/).waitFor()
  expect((await ask('marketer', `/campaigns/${id}`)).terms).toMatchObject({
    lines: { categories: [name] },
    caps: { budget: 400_000 },
  })
  expect(before).toMatch(/Poäng/)
  await isThere(page)
  expect([...(await unsound(page, 'admin-campaign-draft')), ...faults]).toEqual([])
  await page.setViewportSize(DESK)

  await page.getByRole('button', { name: 'Lansera …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lansera …' }).click()
  await page
    .getByText('Planerad')
    .or(page.getByText('Pågår', { exact: true }))
    .first()
    .waitFor()
  const { state, ruleVersion } = await ask('marketer', `/campaigns/${id}`)
  expect(['scheduled', 'running']).toContain(state)
  expect(ruleVersion).toBe(1)
  expect(faults).toEqual([])
})
