import { once } from 'node:events'
import net from 'node:net'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { runningClub } from '../e2e/harness/running-club.ts'
import startClub from '../e2e/harness/start-club.ts'
import stopClub from '../e2e/harness/stop-club.ts'

/** What is asked of a page, of 100. */
const REACH = { performance: 90, accessibility: 100, 'best-practices': 95 } as const

const PAGES = ['/', '/rewards']

/** Lighthouse as a phone on a simulated slow 4G, signed in as a member. */
async function main(): Promise<void> {
  await startClub()
  const { chromium: executablePath, url, sessions } = runningClub()
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  try {
    for (const page of PAGES) {
      const result = await lighthouse(`${url}${page}`, {
        port,
        output: 'json',
        logLevel: 'error',
        formFactor: 'mobile',
        throttlingMethod: 'simulate',
        onlyCategories: Object.keys(REACH),
        extraHeaders: { Cookie: `stamkund=${sessions.redeemer}` },
      })
      report(page, result?.lhr.categories ?? {}, result?.lhr.audits ?? {})
    }
  } finally {
    await browser.close()
    await stopClub()
  }
}

interface Scored {
  readonly score: number | null
}

function report(
  page: string,
  categories: Readonly<Record<string, Scored>>,
  audits: Readonly<Record<string, Scored & { title?: string }>>,
) {
  for (const [name, reach] of Object.entries(REACH)) {
    const score = Math.round((categories[name]?.score ?? 0) * 100)
    console.log(`${page} ${name}: ${score} (≥ ${reach})${score < reach ? '  below' : ''}`)
    if (score < reach) process.exitCode = 1
  }
  const short = Object.entries(audits).filter(([, { score }]) => score !== null && score < 0.9)
  console.log(`  short of full marks: ${short.map(([id]) => id).join(', ')}`)
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  return port
}

await main()
