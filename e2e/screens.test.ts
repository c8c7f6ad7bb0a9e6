import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { ask } from './harness/ask.ts'
import { DESK, openBrowser, openWindow, openWindowOf, PHONE } from './harness/browser.ts'
import type { Role } from './harness/running-club.ts'

const FOLDER = path.resolve(import.meta.dirname, 'screenshots')

interface Screen {
  readonly name: string
  /** Null: nobody is signed in. */
  readonly role: Role | null
  path(): Promise<string> | string
}

const first = async (role: Role, list: string) => (await ask(role, list)).items[0].id as string

const screens: readonly Screen[] = [
  { name: 'club-sign-in', role: null, path: () => '/sign-in' },
  { name: 'club-home', role: 'company_administrator', path: () => '/' },
  { name: 'club-earn', role: 'company_administrator', path: () => '/earn' },
  { name: 'club-rewards', role: 'company_administrator', path: () => '/rewards' },
  {
    name: 'club-reward',
    role: 'company_administrator',
    path: async () => `/rewards/${await first('redeemer', '/me/rewards?isWithinReach=true')}`,
  },
  { name: 'club-redemptions', role: 'company_administrator', path: () => '/redemptions?scope=company' },
  { name: 'club-history', role: 'company_administrator', path: () => '/history' },
  { name: 'club-company', role: 'company_administrator', path: () => '/company' },
  { name: 'club-me', role: 'company_administrator', path: () => '/me' },
  { name: 'admin-sign-in', role: null, path: () => '/admin/sign-in' },
  { name: 'admin-today-marketer', role: 'marketer', path: () => '/admin' },
  { name: 'admin-today-rep', role: 'sales_rep', path: () => '/admin' },
  { name: 'admin-companies', role: 'administrator', path: () => '/admin/companies' },
  {
    name: 'admin-company',
    role: 'administrator',
    path: async () => `/admin/companies/${await first('administrator', '/company-overviews?sort=netSales')}`,
  },
  { name: 'admin-members', role: 'administrator', path: () => '/admin/members' },
  { name: 'admin-products', role: 'administrator', path: () => '/admin/products' },
  { name: 'admin-rewards', role: 'administrator', path: () => '/admin/rewards' },
  {
    name: 'admin-reward',
    role: 'administrator',
    path: async () => `/admin/rewards/${await first('administrator', '/rewards')}`,
  },
  { name: 'admin-redemptions', role: 'administrator', path: () => '/admin/redemptions' },
  { name: 'admin-reports', role: 'administrator', path: () => '/admin/reports' },
  { name: 'admin-settings', role: 'administrator', path: () => '/admin/settings' },
  { name: 'admin-me', role: 'administrator', path: () => '/admin/me' },
]

const languages = ['sv', 'nb', 'en'] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
  fs.mkdirSync(FOLDER, { recursive: true })
})
afterAll(() => browser.close())

describe.each(screens)('$name', ({ name, role, path: pathOf }) => {
  test.each(languages)('is sound in %s, light and dark, on a phone and a desk', async (language) => {
    const { page, faults, context } = await (role === null ? openWindow(browser) : openWindowOf(browser, role))
    const address = await pathOf()
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}locale=${language}`)
    await isThere(page)
    expect(await page.evaluate('document.documentElement.lang')).toMatch(new RegExp(`^${language}`))
    const found: string[] = []
    for (const [width, size] of Object.entries({ 390: PHONE, 1440: DESK })) {
      await page.setViewportSize(size)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
        await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))')
        await page.screenshot({ path: path.join(FOLDER, `${name}-${language}-${width}-${colorScheme}.png`) })
        const { violations } = await new AxeBuilder({ page }).analyze()
        found.push(...violations.map(({ id, nodes }) => `${width} ${colorScheme} ${id}: ${nodes[0]?.html}`))
      }
      if (await isTooWide(page)) found.push(`${width}: runs out of the page's width`)
    }
    expect([...found, ...faults]).toEqual([])
    await context.close()
  })
})

/** Everything that is asked for has come. */
async function isThere(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
}

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
}
