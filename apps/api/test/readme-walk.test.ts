import { execFile } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { permissions } from '../src/platform/permissions.ts'
import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { type TestApp, testApp } from './test-app.ts'

const README = path.resolve(import.meta.dirname, '../../../README.md')

interface StatementLine {
  readonly kind: string
  readonly change: { readonly available: number }
  readonly redemption: { readonly rewardName: string } | null
}

let club: TestApp
let address: string

beforeAll(async () => {
  // The real time, as whoever follows the README has it.
  club = await testApp()
  await club.inTransaction(seedDefaultPolicy)
  address = await club.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => club.close())

/** The lines under "First steps", as they stand there. */
function walk(): string {
  const [, chapter = ''] = fs.readFileSync(README, 'utf8').split('\n## First steps\n')
  const [, script] = /```sh\n([\s\S]*?)```/.exec(chapter) ?? []
  if (script === undefined) throw new Error('the README has no first steps')
  return script
}

test('the lines of the README walk from an invoice to a reward and back', async () => {
  const env = { ...process.env, API: `${address}/api/v1`, KEY: await club.keyWith(permissions) }
  // Every answer on a line of its own, and any failure ends it.
  const script = `set -euo pipefail\n${walk()}`.replace('call() { curl', 'call() { echo >&2; curl')
  const { stdout } = await promisify(execFile)('bash', ['-c', script], { env })
  expect(stdout).toContain('"awarded":60000')
  const { body: companies } = await club.request('GET', '/companies?companyNo=WALK-1')
  const { body: wallet } = await club.request('GET', `/companies/${companies.items[0].id}/wallet`)
  // 20,000 kr at three points each, less 1,500 for the flask, less a quarter of the first.
  expect(wallet).toMatchObject({ available: 60_000 - 1_500 - 15_000, held: 0, pending: 0, debt: 0 })
  const { body: statement } = await club.request('GET', `/companies/${companies.items[0].id}/wallet/entries`)
  const kinds = statement.items.map(({ kind, change, redemption }: StatementLine) => [
    kind,
    change.available,
    redemption?.rewardName,
  ])
  expect(kinds.reverse()).toEqual([
    ['earn', 60_000, undefined],
    ['hold', -1_500, 'Thermos flask'],
    ['settle', 0, 'Thermos flask'],
    ['reverse', -15_000, undefined],
  ])
})
