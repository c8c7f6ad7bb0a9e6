import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { ask, mailTo } from './harness/ask.ts'
import { openBrowser, openWindow, openWindowOf } from './harness/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const isCode = ({ text }: { readonly text: string }) => /\b\d{6}\b/.test(text)

describe('a member', () => {
  test('signs in with the code from the mail, sees why, redeems, and follows it until it is delivered', async () => {
    const { email, company } = await ask('redeemer', '/me')
    const { page, faults } = await openWindow(browser)
    await page.goto('/')
    await page.getByLabel('E-post').fill(email)
    await page.getByRole('button', { name: 'Skicka koden' }).click()
    const mail = await mailTo(email, isCode)
    // What the page was told: colleagues may redeem at this moment.
    const [overview] = await Promise.all([
      page.waitForResponse((answer) => answer.ok() && new URL(answer.url()).pathname === '/api/v1/me/overview'),
      page.getByLabel('Sex siffror från mejlet').fill(/\b\d{6}\b/.exec(mail.text)?.[0] ?? ''),
    ])
    await page.getByText(company.name).first().waitFor()
    const { wallet } = await overview.json()
    const figure = new Intl.NumberFormat('sv-SE').format(wallet.company.available)
    expect(((await page.locator('main').textContent()) ?? '').replace(/\s/g, ' ')).toContain(figure.replace(/\s/g, ' '))

    // Why: the history, and the first invoice in it.
    await page.getByRole('link', { name: 'Historik' }).last().click()
    await page
      .getByRole('button', { name: /^Faktura/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^Varför .* poäng\?$/ }).waitFor()

    await page.getByRole('link', { name: 'Belöningar' }).last().click()
    await page.getByRole('link', { name: /^Termosmugg/ }).click()
    await page.getByRole('button', { name: /^Lös in för/ }).click()
    await page.getByRole('heading', { name: 'Vad som hänt' }).waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1)
    expect(await ask('redeemer', `/me/redemptions/${id}`)).toMatchObject({
      state: 'approved',
      rewardName: 'Termosmugg',
    })

    const admin = await openWindowOf(browser, 'marketer', { size: { width: 1440, height: 900 } })
    await admin.page.goto('/admin/redemptions?state=approved')
    const row = admin.page.getByRole('row').filter({ has: admin.page.locator(`a[href$="${id}"]`) })
    await row.getByRole('button', { name: 'Markera levererad' }).click()
    await admin.page.getByLabel('Så spåras den').fill('PostNord 0037')
    await admin.page.getByRole('dialog').getByRole('button', { name: 'Markera levererad' }).click()
    await row.waitFor({ state: 'detached' })

    await page.reload()
    await page.getByText('PostNord 0037').first().waitFor()
    expect(await ask('redeemer', `/me/redemptions/${id}`)).toMatchObject({ state: 'fulfilled' })
    expect([...faults, ...admin.faults]).toEqual([])
  })

  test('whose link is followed from the mail is signed in, once', async () => {
    const { email } = await ask('viewer', '/me')
    const { page } = await openWindow(browser)
    await page.goto('/sign-in')
    await page.getByLabel('E-post').fill(email)
    await page.getByRole('button', { name: 'Skicka koden' }).click()
    const { text } = await mailTo(email, isCode)
    const link = /https?:\/\/\S+\/sign-in\/link#\S+/.exec(text)?.[0] ?? ''
    await page.goto(link)
    await page.getByText('poäng att använda').waitFor()
    expect(page.url()).not.toContain('#')
    const second = await openWindow(browser)
    await second.page.goto(link)
    await second.page.getByRole('heading', { name: 'Länken gäller inte längre' }).waitFor()
  })

  test('who may only look is told so, and the API refuses too', async () => {
    const { page } = await openWindowOf(browser, 'viewer')
    await page.goto('/rewards')
    await page.getByRole('link', { name: /^Termosmugg/ }).click()
    await page.getByText('Du får se men inte lösa in').waitFor()
    expect(await page.getByRole('button', { name: /^Lös in/ }).count()).toBe(0)
    const { items } = await ask('viewer', '/me/rewards')
    const attempt = ask('viewer', '/me/redemptions', { method: 'POST', body: { rewardId: items[0].id } })
    await expect(attempt).rejects.toThrow('403')
  })

  test('in two tabs gets the last item once; the other tab is told that there is none', async () => {
    const { id } = await ask('administrator', '/rewards', {
      method: 'POST',
      body: {
        kind: 'service',
        points: 10,
        stock: 1,
        texts: { en: { name: 'The last one' }, sv: { name: 'Den sista' } },
      },
    })
    const windows = await Promise.all([openWindowOf(browser, 'redeemer'), openWindowOf(browser, 'redeemer')])
    await Promise.all(
      windows.map(async ({ page }) => {
        await page.goto(`/rewards/${id}`)
        await page.getByRole('button', { name: /^Lös in för/ }).waitFor()
      }),
    )
    await Promise.all(windows.map(({ page }) => page.getByRole('button', { name: /^Lös in för/ }).click()))
    const outcomes = await Promise.all(
      windows.map(({ page }) =>
        Promise.race([
          page
            .getByRole('heading', { name: 'Vad som hänt' })
            .waitFor()
            .then(() => 'receipt'),
          page
            .getByRole('alert')
            .waitFor()
            .then(() => 'refusal'),
        ]),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['receipt', 'refusal'])
    const { items } = await ask('redeemer', '/me/redemptions')
    expect(items.filter(({ rewardId }: { rewardId: string }) => rewardId === id)).toHaveLength(1)
  })
})
