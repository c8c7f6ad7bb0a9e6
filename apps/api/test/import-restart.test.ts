import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type Database, inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../src/points/policy/index.ts'
import { writeErpExport } from './erp-export.fixture.ts'
import { occasionOn } from './occasion.fixture.ts'

const KILLS = Number(process.env.RESTART_KILLS ?? 3)
const PROGRAM = path.resolve(import.meta.dirname, '../bin/stamkund.mjs')
const TODAY = '2026-03-31'
const LOOK_EVERY_MS = 5

jest.setTimeout(600_000 + KILLS * 30_000)

let folder: string
const clubs: TestDatabase[] = []
const started: ChildProcess[] = []

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-restart-'))
  writeErpExport(path.join(folder, 'erp'))
})

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  for (const club of clubs) await club.close()
  fs.rmSync(folder, { recursive: true })
})

test('an import that is killed again and again leaves what an undisturbed one leaves', async () => {
  const [undisturbed, disturbed] = [await newClub(), await newClub()]
  const looks = await looksOf(undisturbed)
  for (let kills = 0; kills < KILLS; ) {
    const stage = STAGES[(kills + 1) % STAGES.length] as Stage
    const isKilled = await killedIn(stage, 1 + Math.random() * looks[stage], disturbed)
    if (isKilled) kills += 1
    // What is in by now goes faster.
    else looks[stage] /= 2
  }
  expect(await run(disturbed, importing())).toMatchObject({ code: 2 })

  const [expected, found] = [await contentsOf(undisturbed.database), await contentsOf(disturbed.database)]
  for (const table of TABLES) {
    const [rows = [], others = []] = [expected.get(table), found.get(table)]
    expect(rows.length).toBeGreaterThan(0)
    const differences = { count: others.length, missing: without(rows, others), surplus: without(others, rows) }
    expect({ table, ...differences }).toEqual({ table, count: rows.length, missing: [], surplus: [] })
  }
  const { code, output } = await run(disturbed, ['verify', '--json'])
  expect({ code, ...JSON.parse(output) }).toMatchObject({ code: 0, ok: true, violations: [] })
})

/** Before the purchases; until a chunk of them is in; until all of them are. */
const STAGES = ['begun', 'purchases', 'chunks'] as const
type Stage = (typeof STAGES)[number]

const LAST_IMPORT = statement(
  'test_last_import',
  `select id, case when kind <> 'purchases' then 'begun' when imported + rejected + unchanged = 0 then 'purchases'
     else 'chunks' end as stage
   from import_run order by id desc limit 1`,
)

/** Watches an import while `isGoingOn` says so, or it runs. */
async function watch(child: ChildProcess, { database }: TestDatabase, isGoingOn: (stage: Stage) => boolean) {
  const [before] = await database.rows<{ id: string }>(LAST_IMPORT)
  while (child.exitCode === null) {
    const [now] = await database.rows<{ id: string; stage: Stage }>(LAST_IMPORT)
    if (now && now.id !== before?.id && !isGoingOn(now.stage)) return
    await pause(LOOK_EVERY_MS)
  }
}

/** Imports undisturbed, and counts how long each stage takes, in looks at it. */
async function looksOf(club: TestDatabase): Promise<Record<Stage, number>> {
  const looks = { begun: 0, purchases: 0, chunks: 0 }
  const child = start(club, importing())
  await watch(child, club, (stage) => {
    looks[stage] += 1
    return true
  })
  expect(child.exitCode).toBe(2)
  return looks
}

/** Starts an import and kills it after so many looks at a stage. False: it was through before. */
async function killedIn(stage: Stage, looks: number, club: TestDatabase): Promise<boolean> {
  const child = start(club, importing())
  const ended = once(child, 'exit')
  let left = looks
  await watch(child, club, (now) => {
    if (now === stage) left -= 1
    return left > 0
  })
  child.kill('SIGKILL')
  const [, signal] = await ended
  return signal === 'SIGKILL'
}

function importing(): string[] {
  return ['import', path.join(folder, 'erp'), '--rejects', path.join(folder, 'rejects')]
}

function start({ url }: TestDatabase, words: readonly string[]): ChildProcess {
  const env = { ...process.env, DATABASE_URL: url, CLOCK: TODAY, npm_execpath: '' }
  const child = spawn(process.execPath, [PROGRAM, ...words], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  return child
}

async function run(club: TestDatabase, words: readonly string[]): Promise<{ code: number; output: string }> {
  const child = start(club, words)
  const [output, [code]] = await Promise.all([text(child.stdout as NodeJS.ReadableStream), once(child, 'close')])
  return { code, output }
}

/** Points mature late and go to members too, so that there is more to get wrong. */
async function newClub(): Promise<TestDatabase> {
  const club = await testDatabase()
  clubs.push(club)
  await inTransaction(club.database, async (tx) => {
    await seedDefaultPolicy(tx)
    const terms = { ...defaultTerms, maturity: { kind: 'days' as const, days: 30 }, memberShareBasisPoints: 1_000 }
    await createPolicy(tx, { validFrom: '2025-06-01', terms }, occasionOn(TODAY))
  })
  return club
}

const TABLES = [
  ...['company', 'member', 'product', 'product_band', 'product_cost', 'opening_balance'],
  ...['purchase', 'purchase_line', 'award', 'return_line', 'return_allocation'],
  ...['ledger.wallet', 'ledger.entry', 'ledger.lot', 'ledger.lot_move'],
] as const

const NAMES = statement(
  'test_names',
  `with owner as (select company_id as id, company_no as no from company_number)
   select id, no as name from owner
   union all select id, email from member
   union all select id, name from sales_rep
   union all select id, sku from product
   union all select id, valid_from::text from policy_version
   union all select b.id, 'balance of ' || no from opening_balance b join owner on owner.id = b.company_id
   union all select p.id, concat_ws(' ', no, p.invoice_no, p.kind) from purchase p join owner on owner.id = p.company_id`,
)

/** What differs between any two runs; hashes cover ids. */
const INCOMPARABLE = `'{recorded_at, created_at, updated_at, written_at, hash, head, natural_key}'::text[]`

/** The rows of each table as text, with names in place of ids. */
async function contentsOf(database: Database): Promise<Map<string, string[]>> {
  const names = new Map(
    (await database.rows<{ id: string; name: string }>(NAMES)).map(({ id, name }) => [id, name] as const),
  )
  const contents = new Map<string, string[]>()
  for (const table of TABLES) {
    const rowsOf = statement(
      `test_rows_of_${table}`,
      `select (to_jsonb(t) - ${INCOMPARABLE})::text as row from ${table} t`,
    )
    const rows = await database.rows<{ row: string }>(rowsOf)
    contents.set(
      table,
      rows.map(({ row }) =>
        row.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? 'id'),
      ),
    )
  }
  return contents
}

/** The first few of `rows` that are not among `others`. */
function without(rows: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return rows.filter((row) => !known.has(row)).slice(0, 5)
}
