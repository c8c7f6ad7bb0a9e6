import fs from 'node:fs'
import path from 'node:path'
import { commandOf } from '../processes.ts'
import type { Cluster } from './cluster.ts'

/**
 * Removes the pid file that a killed server left, when its process id now belongs to another program. PostgreSQL takes
 * any living process of its user for the server, and in a restarted container the same few ids come round again.
 */
export function removeStaleLock({ directory }: Cluster): void {
  const file = path.join(directory, 'postmaster.pid')
  const content = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  const command = commandOf(Number.parseInt(content, 10))
  if (command === undefined || command.includes(directory)) return
  fs.rmSync(file, { force: true })
}
