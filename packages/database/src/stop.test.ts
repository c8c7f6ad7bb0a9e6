import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSync } from 'esbuild'

/**
 * Says 'ready', and when it is stopped takes as many milliseconds as its argument says; `never` for more than a test
 * has. Where its clock stands, no signal is late, however busy the machine is.
 */
const PROGRAM = `
import { onStop } from './stop.ts'
const [wait, exitCode, clock] = process.argv.slice(2)
if (clock === 'standing') Date.now = () => 0
setInterval(() => {}, 60_000)
onStop(async () => {
  console.log('stopping')
  if (wait === 'fail') throw new Error('could not stop')
  await new Promise((resolve) => setTimeout(resolve, wait === 'never' ? 60_000 : Number(wait)))
  process.exitCode = Number(exitCode ?? 0)
})
console.log('ready', process.pid)
`

/** Starts the program as npm and pnpm start a script: by a shell, which outlives them. */
function asPackageManager(program: string): string[] {
  const script = `"${process.execPath}" "${program}" 10; true`
  return [
    process.execPath,
    '-e',
    `require('child_process').spawn('sh', ['-c', '${script}'], { stdio: 'inherit' })`,
    'npm',
  ]
}

describe('a program that was told to stop', () => {
  let folder: string
  let program: string
  const started: ChildProcess[] = []

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-stop-'))
    program = path.join(folder, 'program.mjs')
    const stdin = { contents: PROGRAM, resolveDir: import.meta.dirname, loader: 'ts' as const }
    buildSync({ stdin, outfile: program, bundle: true, platform: 'node', format: 'esm' })
  })

  afterAll(() => {
    for (const { pid = 0 } of started) endGroup(pid)
    fs.rmSync(folder, { recursive: true, force: true })
  })

  function start(command: readonly string[], env: NodeJS.ProcessEnv = {}) {
    const [file = '', ...args] = command
    const { npm_execpath: _, npm_lifecycle_event: __, ...own } = process.env
    const child = spawn(file, args, { env: { ...own, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    started.push(child)
    let output = ''
    const waiting = new Map<string, () => void>()
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
        for (const [text, resolve] of waiting) if (output.includes(text)) resolve()
      })
    }
    const said = (text: string) =>
      new Promise<void>((resolve) => (output.includes(text) ? resolve() : waiting.set(text, resolve)))
    const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
      child.once('exit', (code, signal) => resolve(code ?? signal))
    })
    /** Its output has closed, so every process that could write to it has ended. */
    const allEnded = new Promise<string>((resolve) => child.once('close', () => resolve(output)))
    return { child, said, ended, allEnded }
  }

  test('ends with code 0 once it has stopped', async () => {
    const { child, said, ended } = start([process.execPath, program, '10'])
    await said('ready')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  test('ends with the exit code that it chose', async () => {
    const { child, said, ended } = start([process.execPath, program, '10', '2'])
    await said('ready')
    child.kill('SIGINT')
    expect(await ended).toBe(2)
  })

  test('ends with code 1 and the reason when it could not stop', async () => {
    const { child, said, ended, allEnded } = start([process.execPath, program, 'fail'])
    await said('ready')
    child.kill('SIGTERM')
    expect(await ended).toBe(1)
    expect(await allEnded).toContain('could not stop')
  })

  test('takes a signal that a package manager repeats at once for the same one', async () => {
    const { child, said, ended } = start([process.execPath, program, '100', '0', 'standing'])
    await said('ready')
    child.kill('SIGINT')
    await said('stopping')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test('ends at once on a second signal', async () => {
    const { child, said, ended } = start([process.execPath, program, 'never'])
    await said('ready')
    child.kill('SIGTERM')
    await said('stopping')
    const insist = setInterval(() => child.kill('SIGTERM'), 50).unref()
    expect(await ended).toBe(143)
    clearInterval(insist)
  })

  test('stops when the package manager that started it is killed alone', async () => {
    const { child, said, allEnded } = start(asPackageManager(program), { npm_execpath: '/usr/bin/npm' })
    await said('ready')
    child.kill('SIGKILL')
    expect(await allEnded).toContain('stopping')
  })
})

/** With whatever it started, which a failed test may have left. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of them have ended by themselves, as they should.
  }
}
