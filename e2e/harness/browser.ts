import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Role, runningClub } from './running-club.ts'
import { watchTraffic } from './traffic.ts'

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }

export const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage']

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: runningClub().chromium, args: FLAGS })
}

export interface WindowOptions {
  readonly size?: { readonly width: number; readonly height: number }
  readonly locale?: 'sv-SE' | 'nb-NO' | 'en-GB'
}

/** A window of somebody, with nothing of anybody else's; what goes wrong in it is added to `faults`. */
export async function openWindow(
  browser: Browser,
  { size = PHONE, locale = 'sv-SE' }: WindowOptions = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({
    baseURL: runningClub().url,
    viewport: size,
    locale,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  watchTraffic(page)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 401')) faults.push(message.text())
  })
  return { page, context, faults }
}

/** Opens a window of somebody of the demo club who is signed in. */
export async function openWindowOf(browser: Browser, role: Role, options: WindowOptions = {}) {
  const { url, sessions } = runningClub()
  const opened = await openWindow(browser, options)
  await opened.context.addCookies([{ name: 'stamkund', value: sessions[role], url, httpOnly: true, sameSite: 'Lax' }])
  return opened
}
