import fs from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import { damaged, formatUnknown, notABackup } from './backup.errors.ts'
import { bytesOf } from './bytes-of.ts'
import { Content, type TableContent } from './content.ts'
import { type Closing, FORMAT, FORMAT_VERSION, type Header } from './format.ts'
import { isSealed, SEAL_BYTES } from './seal.ts'

/** A backup whose every byte has been checked. */
export interface Backup {
  readonly file: string
  readonly header: Header
  /** The tables in the order in which they can be loaded, then what was said at the end; from the beginning each time. */
  parts(): AsyncGenerator<TableContent | Closing>
  close(): Promise<void>
}

/**
 * Opens a backup and reads all of it once.
 * @throws `backup.not_a_backup`, `backup.damaged`, `backup.format_unknown`
 */
export async function openBackup(file: string): Promise<Backup> {
  const handle = await fs.promises.open(file)
  try {
    const header = await checkedHeader(file, handle)
    return { file, header, parts: () => readParts(handle), close: () => handle.close() }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function checkedHeader(file: string, handle: FileHandle): Promise<Header> {
  if (!(await isGzip(handle))) throw notABackup(file)
  if (!(await isSealed(handle))) throw damaged(file)
  const chunks = await decompress(handle)
  try {
    const header = await new Content(chunks).line<Header>()
    if (header.format !== FORMAT) throw notABackup(file)
    if (header.formatVersion !== FORMAT_VERSION) throw formatUnknown(file, header.formatVersion)
    return header
  } finally {
    chunks.destroy()
  }
}

async function* readParts(handle: FileHandle): AsyncGenerator<TableContent | Closing> {
  const chunks = await decompress(handle)
  try {
    const content = new Content(chunks)
    await content.line<Header>()
    yield* content.parts()
  } finally {
    chunks.destroy()
  }
}

async function isGzip(handle: FileHandle): Promise<boolean> {
  const { buffer } = await handle.read({ buffer: Buffer.alloc(2), position: 0 })
  return buffer.readUInt16BE() === 0x1f8b
}

async function decompress(handle: FileHandle): Promise<Gunzip> {
  const { size } = await handle.stat()
  // Whoever reads the last stream is told of the failures of both.
  return pipeline(bytesOf(handle, size - SEAL_BYTES), createGunzip({ chunkSize: 256 * 1024 }), () => {})
}
