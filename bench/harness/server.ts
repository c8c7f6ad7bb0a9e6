import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

export interface Server {
  /** SIGTERM, on which it answers what is under way; waits for its end. */
  stop(): Promise<void>
  /** SIGKILL; waits for its end. */
  kill(): Promise<void>
}

export interface ServerCommand {
  /** Of Node: the program and its words. */
  readonly words: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly logFile: string
  readonly port: number
}

const PATIENCE_MS = 60_000

/** Starts the server and waits until it is ready. @throws with the end of its log if it is not */
export async function startServer({ words, env, logFile, port }: ServerCommand): Promise<Server> {
  const log = fs.openSync(logFile, 'a')
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', log, log] })
  fs.closeSync(log)
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  child.once('exit', () => process.off('exit', killAtExit))
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (hasEnded(child)) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  for (const deadline = Date.now() + PATIENCE_MS; !(await isReady(port)); await pause(50)) {
    if (!hasEnded(child) && Date.now() < deadline) continue
    await end('SIGKILL')
    throw new Error(`the server did not start: ${fs.readFileSync(logFile, 'utf8').slice(-2_000)}`)
  }
  return { stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  )
}
