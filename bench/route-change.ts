import os from 'node:os'
import type { Browser } from 'playwright-core'
import { DESK, openBrowser, openWindowOf, PHONE } from '../e2e/harness/browser.ts'
import type { Role } from '../e2e/harness/running-club.ts'
import startClub from '../e2e/harness/start-club.ts'
import stopClub from '../e2e/harness/stop-club.ts'

/** From the click until the page's heading and content can be seen, in milliseconds. */
const REACH_MS = 200

const RUNS = 5

/** Long enough for the first page to have come to rest. */
const REST_MS = 1_000

interface Walk {
  readonly role: Role
  readonly size: typeof PHONE
  readonly start: string
  readonly stops: readonly string[]
}

const WALKS: readonly Walk[] = [
  { role: 'company_administrator', size: PHONE, start: '/', stops: ['/rewards', '/history', '/earn', '/company'] },
  {
    role: 'administrator',
    size: DESK,
    start: '/admin',
    stops: ['/admin/companies', '/admin/products', '/admin/rewards', '/admin/reports'],
  },
]

/**
 * Walks through both apps as somebody who sees each page for the first time: no script and no answer of it is there yet.
 * Presses come without a pointer that was near before, so nothing could be loaded ahead.
 */
async function main(): Promise<void> {
  await startClub()
  const browser = await openBrowser()
  console.log(`load of the machine: ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} cores`)
  try {
    for (const walk of WALKS) {
      // So that the API is warm.
      await take(browser, walk)
      const runs: number[][] = []
      for (let run = 0; run < RUNS; run++) runs.push(await take(browser, walk))
      for (const [place, stop] of walk.stops.entries())
        report(
          stop,
          runs.map((run) => run[place] ?? Number.NaN),
        )
    }
  } finally {
    await browser.close()
    await stopClub()
  }
}

async function take(browser: Browser, { role, size, start, stops }: Walk): Promise<number[]> {
  const { page, context } = await openWindowOf(browser, role, { size })
  try {
    await page.goto(start)
    await page.locator('main h1').waitFor()
    const times: number[] = []
    for (const stop of stops) {
      await page.waitForTimeout(REST_MS)
      times.push(await page.evaluate<number>(`(${FOLLOW})(${JSON.stringify(stop)})`))
    }
    return times
  } finally {
    await context.close()
  }
}

/** In the page, from frame to frame. What is still on its way says so to screen readers, too. */
const FOLLOW = `async (href) => {
  const link = [...document.querySelectorAll('nav a[href="' + href + '"]')].find((each) => each.checkVisibility())
  const before = document.querySelector('main h1').textContent
  const began = performance.now()
  link.click()
  for (;;) {
    await new Promise(requestAnimationFrame)
    const heading = document.querySelector('main h1')
    const isThere = location.pathname === href && heading !== null && heading.textContent !== before
    if (isThere && !document.querySelector('main [role="status"][aria-label]')) return performance.now() - began
  }
}`

function report(stop: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round)
  const median = sorted[sorted.length >> 1] ?? Number.NaN
  const isWithin = median <= REACH_MS
  if (!isWithin) process.exitCode = 1
  console.log(`${stop}: ${median} ms (≤ ${REACH_MS}; ${sorted.join(', ')})${isWithin ? '' : '  above'}`)
}

await main()
