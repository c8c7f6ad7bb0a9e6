import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PROGRAM = path.resolve(import.meta.dirname, '../bin/stamkund.mjs')
const LOOK_EVERY_MS = 5
const PATIENCE_MS = 500_000

export interface ProgramCommand {
  /** Of `stamkund`. */
  readonly words: readonly string[]
  readonly env: NodeJS.ProcessEnv
  /** What it prints is added to it. */
  readonly logFile: string
  isReady(): Promise<boolean>
}

/** A process of the real program, bundled as its users have it. */
export interface RunningProgram {
  /** @throws with what it printed if it ends instead */
  untilReady(): Promise<void>
  /** SIGKILL at this moment, and another one in its place, as a supervisor would. Waits until that is ready. */
  replace(): Promise<void>
  /** SIGKILL, for good. */
  kill(): void
}

export function runProgram(command: ProgramCommand): RunningProgram {
  let child = start(command)
  let isOver = false
  const assertRunning = () => {
    if (hasEnded(child))
      throw new Error(`it ended by itself: ${fs.readFileSync(command.logFile, 'utf8').slice(-2_000)}`)
  }
  const untilReady = () =>
    until(() => {
      assertRunning()
      return command.isReady()
    })
  return {
    untilReady,
    replace: async () => {
      assertRunning()
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      if (isOver) return
      child = start(command)
      await untilReady()
    },
    kill: () => {
      isOver = true
      child.kill('SIGKILL')
    },
  }
}

function start({ words, env, logFile }: ProgramCommand): ChildProcess {
  const log = fs.openSync(logFile, 'a')
  const child = spawn(process.execPath, [PROGRAM, ...words], { env, stdio: ['ignore', log, log] })
  fs.closeSync(log)
  return child
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

/** Looks again and again. @throws when it has not come to be in good time, or `over` says that nobody waits any more */
export async function until(isSo: () => boolean | Promise<boolean>, over?: AbortSignal): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; !(await isSo()); ) {
    if (Date.now() > deadline) throw new Error(`still not so: ${isSo}`)
    over?.throwIfAborted()
    await pause(LOOK_EVERY_MS)
  }
}
