import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import lighthouse, { type Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import { runningClub } from '../e2e/harness/running-club.ts'
import startClub from '../e2e/harness/start-club.ts'
import stopClub from '../e2e/harness/stop-club.ts'

/** What is asked of a page, of 100. */
const REACH = { performance: 90, accessibility: 100, 'best-practices': 95 } as const

const PAGES = ['/', '/rewards']

/** Of as many runs the one in the middle speaks for a page. */
const RUNS = 3

/** What the performance is made of. */
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
]

/** Not in Git; https://googlechrome.github.io/lighthouse/viewer shows what lies there. */
const REPORTS = path.resolve('bench/dist/lighthouse')

/** Lighthouse as a phone on a simulated slow 4G, signed in as a member. */
async function main(): Promise<void> {
  await startClub()
  const { chromium: executablePath, url, sessions } = runningClub()
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`],
  })
  console.log(`load of the machine: ${os.loadavg()[0]?.toFixed(1)} on ${os.availableParallelism()} cores`)
  try {
    for (const page of PAGES) {
      const results: Result[] = []
      for (let run = 0; run < RUNS; run++) results.push(await visit(`${url}${page}`, port, sessions.redeemer))
      results.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))
      report(page, results)
    }
  } finally {
    await browser.close()
    await stopClub()
  }
}

async function visit(address: string, port: number, session: string): Promise<Result> {
  const result = await lighthouse(address, {
    port,
    output: 'json',
    logLevel: 'error',
    formFactor: 'mobile',
    throttlingMethod: 'simulate',
    onlyCategories: Object.keys(REACH),
    extraHeaders: { Cookie: `stamkund=${session}` },
  })
  if (!result) throw new Error(`Lighthouse said nothing of ${address}`)
  const fault = result.lhr.runtimeError
  if (fault) throw new Error(`Lighthouse could not measure ${address}: ${fault.message}`)
  return result.lhr
}

/** @param results the slowest first */
function report(page: string, results: readonly Result[]): void {
  const middle = results[results.length >> 1]
  if (!middle) return
  for (const [name, reach] of Object.entries(REACH)) {
    const score = scoreOf(middle, name)
    const all = name === 'performance' ? `; ${results.map((result) => scoreOf(result, name)).join(', ')}` : ''
    console.log(`${page} ${name}: ${score} (≥ ${reach}${all})${score < reach ? '  below' : ''}`)
    if (score < reach) process.exitCode = 1
  }
  for (const name of METRICS) console.log(`  ${name}: ${middle.audits[name]?.displayValue}`)
  const short = Object.values(middle.audits).filter(({ score }) => score !== null && score < 0.9)
  console.log(`  short of full marks: ${short.map(({ id }) => id).join(', ')}`)
  fs.mkdirSync(REPORTS, { recursive: true })
  const file = path.join(REPORTS, `${page.slice(1) || 'home'}.json`)
  fs.writeFileSync(file, JSON.stringify(middle, null, 2))
  console.log(`  all of it: ${path.relative('.', file)}`)
}

function scoreOf({ categories }: Result, name: string): number {
  return Math.round((categories[name]?.score ?? 0) * 100)
}

async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as net.AddressInfo
  server.close()
  return port
}

await main()
