import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ask } from './harness/ask.ts'
import { openBrowser, openWindow, openWindowOf } from './harness/browser.ts'
import type { Role } from './harness/running-club.ts'
import { isThere, unsound } from './harness/soundness.ts'

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
  { name: 'club-campaigns', role: 'company_administrator', path: () => '/campaigns' },
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
  { name: 'admin-campaigns', role: 'marketer', path: () => '/admin/campaigns' },
  { name: 'admin-campaign-calendar', role: 'marketer', path: () => '/admin/campaigns?view=calendar' },
  { name: 'admin-campaign-templates', role: 'marketer', path: () => '/admin/campaigns/new' },
  { name: 'admin-rewards', role: 'administrator', path: () => '/admin/rewards' },
  {
    name: 'admin-reward',
    role: 'administrator',
    path: async () => `/admin/rewards/${await first('administrator', '/rewards')}`,
  },
  { name: 'admin-redemptions', role: 'administrator', path: () => '/admin/redemptions' },
  { name: 'admin-reports', role: 'administrator', path: () => '/admin/reports' },
  {
    name: 'admin-member',
    role: 'administrator',
    path: async () => `/admin/members/${await first('administrator', '/members')}`,
  },
  {
    name: 'admin-product',
    role: 'administrator',
    path: async () => `/admin/products/${await first('administrator', '/product-overviews?sort=netSales')}`,
  },
  { name: 'admin-product-list', role: 'administrator', path: () => '/admin/products?view=list' },
  { name: 'admin-settings', role: 'administrator', path: () => '/admin/settings' },
  ...['club', 'terms', 'policy', 'tiers', 'staff', 'api-keys', 'imports', 'adjustments', 'audit-log', 'mails'].map(
    (place): Screen => ({
      name: `admin-settings-${place}`,
      role: 'administrator',
      path: () => `/admin/settings/${place}`,
    }),
  ),
  { name: 'admin-me', role: 'administrator', path: () => '/admin/me' },
]

const languages = ['sv', 'nb', 'en'] as const

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test.each(screens)('$name is sound in three languages, light and dark, on a phone and a desk', async (screen) => {
  const address = await screen.path()
  const found = await Promise.all(languages.map((language) => faultsOf(screen, address, language)))
  expect(found.flat()).toEqual([])
})

async function faultsOf({ name, role }: Screen, address: string, language: string): Promise<string[]> {
  const { page, faults, context } = await (role === null ? openWindow(browser) : openWindowOf(browser, role))
  await page.goto(`${address}${address.includes('?') ? '&' : '?'}locale=${language}`)
  await isThere(page)
  const isRead = await page.evaluate('document.documentElement.lang')
  const found = await unsound(page, `${name}-${language}`)
  await context.close()
  return [...(String(isRead).startsWith(language) ? [] : [`is in ${isRead}`]), ...found, ...faults].map(
    (fault) => `${language} ${fault}`,
  )
}
