import fs from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { errors, type Page } from 'playwright-core'
import { DESK, PHONE } from './browser.ts'
import { untilQuiet } from './traffic.ts'

const TABLET = { width: 820, height: 1180 }
const FOLDER = path.resolve(import.meta.dirname, '../screenshots')

/**
 * What is wrong with the screen as it stands, on a phone and a desk, light and dark: what axe finds, and what runs out of
 * the page's width, which a tablet is asked too. Writes a picture of each.
 */
export async function unsound(page: Page, name: string): Promise<string[]> {
  fs.mkdirSync(FOLDER, { recursive: true })
  const found: string[] = []
  for (const [width, size] of Object.entries({ 390: PHONE, 1440: DESK })) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
      // One that is given up because its element went is over too.
      await page.evaluate('Promise.allSettled(document.getAnimations().map(({ finished }) => finished))')
      await page.screenshot({ path: path.join(FOLDER, `${name}-${width}-${colorScheme}.png`) })
      found.push(
        ...(await violationsIn(page, colorScheme === 'dark')).map(
          (violation) => `${width} ${colorScheme} ${violation}`,
        ),
      )
    }
    if (await isTooWide(page)) found.push(`${width}: runs out of the page's width`)
  }
  await page.setViewportSize(TABLET)
  if (await isTooWide(page)) found.push(`${TABLET.width}: runs out of the page's width`)
  await page.screenshot({ path: path.join(FOLDER, `${name}-${TABLET.width}.png`) })
  return found
}

/** @param isColoursOnly the same document was looked at in other colours */
async function violationsIn(page: Page, isColoursOnly: boolean): Promise<string[]> {
  // The only frames are mails, shown as they were sent; without frames axe needs no page of its own, and half the time.
  // And told that nobody reads what is right, it describes no element of that.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .exclude('iframe')
    .setLegacyMode()
  const { violations } = await (isColoursOnly ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Everything that is asked for has come. */
export async function isThere(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await untilQuiet(page)
  // It is quiet, too, while a slow machine runs scripts that have yet to ask.
  await page.locator('[role=status][aria-label], [aria-busy=true]').first().waitFor({ state: 'detached' })
}

/** Charts take a moment to draw themselves for another width. */
async function isTooWide(page: Page): Promise<boolean> {
  try {
    // A function, since the pages allow no expression to be evaluated a second time.
    await page.waitForFunction('() => document.documentElement.scrollWidth <= document.documentElement.clientWidth')
    return false
  } catch (error) {
    if (error instanceof errors.TimeoutError) return true
    throw error
  }
}
