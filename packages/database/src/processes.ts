import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

/** Whether a process runs. One that has ended and waits for its parent to notice does not. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return process.platform !== 'linux' || commandOf(pid) !== ''
}

/** The command line of a process: empty when it has ended, undefined when the system does not tell. */
export function commandOf(pid: number): string | undefined {
  if (process.platform === 'linux') return read(pid, 'cmdline')?.replaceAll('\0', ' ')
  if (process.platform === 'win32') return undefined
  return spawnSync('ps', ['-o', 'args=', '-p', `${pid}`], { encoding: 'utf8' }).stdout
}

/** The parent of a process. Only Linux tells cheaply about others than ourselves. */
export function parentOf(pid: number): number | undefined {
  if (pid === process.pid) return process.ppid
  // The command's name stands in parentheses and may contain some itself.
  const fields = read(pid, 'stat')?.split(') ').at(-1)?.split(' ')
  return Number(fields?.[1]) || undefined
}

function read(pid: number, name: string): string | undefined {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return undefined
  }
}
