import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { buildSync } from 'esbuild'
import { addJob, installJobs, type JobTiming, type RunningJobs, startJobs, type Task, type Tasks } from './index.ts'

/** Takes a job, says so, and never ends it. */
const PROGRAM = `
import { startJobs } from './start-jobs.ts'
const hang = () => { process.send('running'); return new Promise(() => {}) }
await startJobs({ url: process.argv[2], tasks: { hang }, log: null })
`

const WITHOUT_ATTEMPTS = statement(
  'test_without_attempts',
  'select count(*) as jobs from graphile_worker.jobs where attempts >= max_attempts',
)

const LIVING = statement(
  'test_living',
  `select from pg_stat_activity where datname = current_database() and application_name = 'stamkund worker'`,
)

describe('jobs', () => {
  let club: TestDatabase
  let folder: string
  const running: Promise<RunningJobs>[] = []
  const children: ChildProcess[] = []

  beforeAll(async () => {
    club = await testDatabase()
    await installJobs(club.url, null)
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-jobs-'))
    const stdin = { contents: PROGRAM, resolveDir: import.meta.dirname, loader: 'ts' as const }
    const banner = { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" }
    buildSync({
      stdin,
      outfile: path.join(folder, 'worker.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner,
      logLevel: 'error',
    })
  })

  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await stopAll()
  })

  afterAll(async () => {
    await club.close()
    fs.rmSync(folder, { recursive: true })
  })

  const start = (tasks: Tasks) => void running.push(startJobs({ url: club.url, tasks, log: null }))
  const stopAll = async () => {
    for (const jobs of running.splice(0)) await (await jobs).stop()
  }

  const add = (task: string, payload: Record<string, unknown> = {}, timing: JobTiming = {}) =>
    inTransaction(club.database, (tx) => addJob(tx, task, payload, timing))

  test('a job runs once its transaction has committed, with its payload', async () => {
    await add('greet', { name: 'Åsa' })
    const payload = await new Promise((greet) => start({ greet: async (given) => greet(given) }))
    expect(payload).toEqual({ name: 'Åsa' })
  })

  test('a job of a transaction that rolls back never runs', async () => {
    const refused = inTransaction(club.database, async (tx) => {
      await addJob(tx, 'first', {})
      throw new Error('refused')
    })
    await expect(refused).rejects.toThrow('refused')
    await add('second')
    const names = await new Promise<string[]>((done) => {
      const seen: string[] = []
      start({ first: async () => void seen.push('first'), second: async () => done([...seen, 'second']) })
    })
    expect(names).toEqual(['second'])
  })

  test('a job that throws runs again', async () => {
    await add('stumble')
    const attempts = await new Promise((done) => {
      let attempt = 0
      start({
        stumble: async () => {
          attempt += 1
          if (attempt === 1) throw new Error('not yet')
          done(attempt)
        },
      })
    })
    expect(attempts).toBe(2)
  })

  test('a job that is running is told when the process stops', async () => {
    await add('wait')
    let isTold = false
    await new Promise<void>((begun) => {
      const wait: Task = (_, { signal }) =>
        new Promise((end) => {
          signal.addEventListener('abort', () => {
            isTold = true
            end()
          })
          begun()
        })
      start({ wait })
    })
    await stopAll()
    expect(isTold).toBe(true)
  })

  test('a job of a process that was killed runs again in another one', async () => {
    await add('hang')
    const child = fork(path.join(folder, 'worker.mjs'), [club.url])
    children.push(child)
    await once(child, 'message')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await new Promise<void>((done) => {
      start({ hang: async () => done() })
    })
  })

  test('a job that was asked for again while it ran, and whose process was killed then, does not count as given up', async () => {
    await add('hang', {}, { key: 'one' })
    const child = fork(path.join(folder, 'worker.mjs'), [club.url])
    children.push(child)
    await once(child, 'message')
    await add('hang', {}, { key: 'one' })
    expect(await club.database.rows(WITHOUT_ATTEMPTS)).toEqual([{ jobs: 1 }])
    child.kill('SIGKILL')
    await once(child, 'exit')
    // PostgreSQL takes a moment to see it.
    while ((await club.database.rows(LIVING)).length > 0) await new Promise(setImmediate)
    await new Promise<void>((done) => {
      start({ hang: async () => done() })
    })
    await Promise.all(running)
    expect(await club.database.rows(WITHOUT_ATTEMPTS)).toEqual([{ jobs: 0 }])
  })

  test('a job of a process that lives is left to it', async () => {
    await add('hang')
    const child = fork(path.join(folder, 'worker.mjs'), [club.url])
    children.push(child)
    await once(child, 'message')
    await add('next')
    const names = await new Promise<string[]>((done) => {
      const seen: string[] = []
      start({ hang: async () => void seen.push('hang'), next: async () => done([...seen, 'next']) })
    })
    expect(names).toEqual(['next'])
  })
})
