import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type Database, inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { seedClubSettings } from '../src/platform/club-settings/index.ts'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../src/points/policy/index.ts'
import { writeErpExport } from './erp-export.fixture.ts'

const KILLS = Number(process.env.RESTART_KILLS ?? 3)
const PROGRAM = path.resolve(import.meta.dirname, '../bin/stamkund.mjs')
const TODAY = '2026-03-31'

jest.setTimeout(60_000 + KILLS * 30_000)

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
  expect(await run(undisturbed, importing())).toMatchObject({ code: 2 })

  for (let kills = 0; kills < KILLS; ) {
    if (await killedOnTheWay(disturbed, CHUNKS_BEFORE_KILL[kills % CHUNKS_BEFORE_KILL.length] ?? 0)) kills += 1
  }
  expect(await run(disturbed, importing())).toMatchObject({ code: 2 })

  for (const [table, sql] of Object.entries(TABLES)) {
    const [expected, found] = [await rowsOf(undisturbed, table, sql), await rowsOf(disturbed, table, sql)]
    expect(expected.length).toBeGreaterThan(0)
    expect({ table, ...difference(expected, found) }).toEqual({ table, missing: [], tooMany: [] })
  }
  for (const club of [undisturbed, disturbed]) {
    const { code, stdout } = await run(club, ['verify', '--json'])
    expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, ok: true, violations: [] })
  }
})

/** A kill in the middle of the file's second chunk of purchases, one before the first, one anywhere before the purchases. */
const CHUNKS_BEFORE_KILL = [1, 0, -1]

function importing(): string[] {
  return ['import', path.join(folder, 'erp'), '--rejects', path.join(folder, 'rejects')]
}

/**
 * Starts an import and kills it at a random moment after so many chunks of purchases have gone in, -1: after it has begun
 * at all. False: it was through before.
 */
async function killedOnTheWay({ database, url }: TestDatabase, chunks: number): Promise<boolean> {
  const before = await lastImport(database)
  const child = start({ url }, importing())
  const ended = once(child, 'exit')
  let looks = Math.floor(Math.random() * 100)
  while (child.exitCode === null && looks > 0) {
    const { id, kind, done } = await lastImport(database)
    const isThere = id > before.id && (chunks < 0 || (kind === 'purchases' && done > chunks * ROWS_OF_ALMOST_A_CHUNK))
    if (isThere) looks -= 1
  }
  child.kill('SIGKILL')
  const [, signal] = await ended
  return signal === 'SIGKILL'
}
