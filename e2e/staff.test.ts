import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ask } from './harness/ask.ts'
import { DESK, openBrowser, openWindowOf } from './harness/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a sales rep', () => {
  test('finds an own company by its name and reads what happened there', async () => {
    const { items } = await ask('sales_rep', '/company-overviews?sort=netSales')
    const { name, id } = items[0]
    const { page, faults } = await openWindowOf(browser, 'sales_rep', { size: DESK })
    await page.goto('/admin/companies')
    await page.getByRole('searchbox').fill(name.slice(0, 8))
    await page.getByRole('link', { name, exact: true }).click()
    await page.waitForURL(`**/admin/companies/${id}`)
    await page.getByRole('heading', { name: 'Allt som hänt' }).waitFor()
    await page.getByRole('button', { name: 'Varför' }).first().click()
    await page
      .getByRole('heading', { name: /^Varför .* poäng\?$/ })
      .first()
      .waitFor()
    expect(faults).toEqual([])
  })

  test('sees no company of another rep', async () => {
    const own = new Set(
      (await ask('sales_rep', '/company-overviews?limit=200')).items.map(({ id }: { id: string }) => id),
    )
    const { items } = await ask('administrator', '/company-overviews?limit=200')
    const others = items.find(({ id }: { id: string }) => !own.has(id))
    await expect(ask('sales_rep', `/companies/${others.id}/overview`)).rejects.toThrow('404')
  })
})
