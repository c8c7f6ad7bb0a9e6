import { setTimeout as pause } from 'node:timers/promises'
import type { Page, Request } from 'playwright-core'
import { until } from './until.ts'

const QUIET_MS = 500
const underWay = new WeakMap<Page, Set<Request>>()

/** Notes what the page itself asks for, from now on; frames in it are not waited for. */
export function watchTraffic(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => {
    if (request.frame() === page.mainFrame()) requests.add(request)
  })
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/**
 * Until everything that was asked for has come, and nothing more was asked for in half a second. Playwright's own
 * `networkidle` may never come to a page with a frame, such as the preview of a club.
 * @throws naming what has not come
 */
export async function untilQuiet(page: Page): Promise<void> {
  const requests = underWay.get(page)
  if (requests === undefined) throw new Error('nobody watches what this page asks for')
  let asked = 0
  const count = () => {
    asked += 1
  }
  page.on('request', count)
  try {
    await until(async () => {
      const before = asked
      await pause(QUIET_MS)
      return (requests.size === 0 && asked === before) || undefined
    })
  } catch (cause) {
    throw new Error(`still asks for ${[...requests].map((request) => request.url())}`, { cause })
  } finally {
    page.off('request', count)
  }
}
