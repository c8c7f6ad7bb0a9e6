import fs from 'node:fs'
import path from 'node:path'

/** What fits into a socket's address on every system that has them. */
const MAX_BYTES = 103

/**
 * Where a server on these files listens beside its port; empty where that is not possible. Each statement costs less than
 * over TCP, and only those get in who may read the folder.
 */
export function socketDirectory(directory: string, port: number): string {
  return process.platform !== 'win32' && Buffer.byteLength(fileOf(directory, port)) <= MAX_BYTES ? directory : ''
}

/** The same address by way of the socket, if there is one that this process can reach. */
export function throughSocket(url: string, directory: string, port: number): string {
  try {
    fs.accessSync(fileOf(directory, port), fs.constants.R_OK | fs.constants.W_OK)
  } catch {
    return url
  }
  return `${url}?host=${encodeURIComponent(directory)}`
}

function fileOf(directory: string, port: number): string {
  return path.join(directory, `.s.PGSQL.${port}`)
}
