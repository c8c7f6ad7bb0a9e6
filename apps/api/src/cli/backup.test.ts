import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'

const program = path.resolve(import.meta.dirname, '../../bin/stamkund.mjs')

describe('stamkund backup and restore', () => {
  let folder: string
  let file: string
  let source: TestDatabase
  let target: TestDatabase

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-cli-backup-'))
    file = path.join(folder, 'club.gz')
    source = await testDatabase()
    target = await testDatabase({ template: 'empty' })
    await run(source, ['create-api-key', '--name', 'Kassan i Umeå', '--scopes', 'all'])
  })

  afterAll(async () => {
    await source.close()
    await target.close()
    fs.rmSync(folder, { recursive: true })
  })

  function run({ url }: TestDatabase, words: readonly string[]) {
    const env = { ...process.env, DATABASE_URL: url, DEMO: 'off' }
    return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, [program, ...words], { env }, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      )
    })
  }

  test('carry a club to another database, and prove it there', async () => {
    const written = await run(source, ['backup', file, '--json'])
    expect(written.code).toBe(0)
    expect(JSON.parse(written.stdout)).toEqual({
      file,
      bytes: fs.statSync(file).size,
      tables: expect.any(Number),
      rows: expect.any(Number),
    })
    const { tables, rows } = JSON.parse(written.stdout)
    expect(written.stderr).toContain('public.api_key: 1 rows')
    const restored = await run(target, ['restore', file, '--json'])
    expect(restored.code).toBe(0)
    expect(JSON.parse(restored.stdout)).toMatchObject({
      file,
      club: 'Stamkund',
      tables,
      rows,
      ok: true,
      violations: [],
    })
    expect((await target.database.pool.query('select name from api_key')).rows).toEqual([{ name: 'Kassan i Umeå' }])
  })

  test('replace what a new club was given', async () => {
    const opened = await testDatabase()
    try {
      await run(opened, ['migrate'])
      expect(await run(opened, ['restore', file])).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/^Stamkund as of .* rows of .* tables\.\nThe books add up: 0 purchases/),
      })
    } finally {
      await opened.close()
    }
  })

  test('say why they refuse', async () => {
    const again = await run(source, ['backup', file])
    expect(again).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--force') })
    const full = await run(source, ['restore', file])
    expect(full).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('not empty') })
    fs.truncateSync(file, 100)
    const damaged = await run(source, ['restore', file])
    expect(damaged).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('damaged or incomplete') })
  })

  test('warn of what a backup holds and lacks', async () => {
    const { stdout } = await run(source, ['backup', file, '--force'])
    expect(stdout).toMatch(/personal data, and the SECRET_KEY is not in it/)
  })
})
