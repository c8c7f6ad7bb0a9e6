import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ask } from './harness/ask.ts'
import { DESK, openBrowser, openWindowOf } from './harness/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('a marketer', () => {
  test('sees what a band would have cost, moves a product, and buyers see what it earns now', async () => {
    const { items } = await ask('marketer', '/product-overviews?band=standard&sort=netSales')
    const { id, name, sku } = items[0]
    const { page, faults } = await openWindowOf(browser, 'marketer', { size: DESK })
    await page.goto(`/admin/products?view=list&q=${encodeURIComponent(sku)}`)
    await page.getByRole('button', { name: `Flytta ${name} till …` }).click()
    await page.getByRole('menuitem', { name: /Topp/ }).click()
    const proposal = page.getByRole('region', { name: 'Vad flytten hade kostat' })
    await proposal.getByText(/dyrare per år/).waitFor()
    expect(await ask('marketer', `/products/${id}`)).toMatchObject({ band: 'standard' })

    await proposal.getByRole('button', { name: 'Flytta från i dag' }).click()
    await page.getByText(`${name}: 1 produkt ger 3x från i dag.`).waitFor()
    expect(await ask('marketer', `/products/${id}`)).toMatchObject({ band: 'top' })
    // The buyer's page says it too.
    const found = await ask('redeemer', `/me/products?q=${encodeURIComponent(sku)}`)
    expect(found.items).toContainEqual(expect.objectContaining({ sku, multiplier: 3 }))
    expect(faults).toEqual([])
  })

  test('changes the policy with an example beside it, from a day to come', async () => {
    const { page, faults } = await openWindowOf(browser, 'marketer', { size: DESK })
    await page.goto('/admin/settings/policy')
    const rate = page.getByLabel(/^Poäng per 100/).first()
    await rate.waitFor()
    const before = await ask('marketer', '/policies/current')
    await rate.fill('12')
    await page.getByText(/poäng med det här, .* som det är i dag/).waitFor()
    await page.getByRole('button', { name: 'Gör till regler' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Gör till regler' }).click()
    await page.getByText(/^Version \d+ gäller från/).waitFor()
    const { items } = await ask('marketer', '/policies')
    expect(items[0].terms.rates[0].rateBasisPoints).toBe(1_200)
    // What is bought before that day is reckoned as it was.
    expect(await ask('marketer', '/policies/current')).toEqual(before)
    expect(faults).toEqual([])
  })
})
