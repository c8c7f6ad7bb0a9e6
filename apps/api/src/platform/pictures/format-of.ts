export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'avif'

/** What the first bytes say that a file is; its name and declared type are not asked. Undefined: nothing that we take. */
export function formatOf(file: Buffer): PictureFormat | undefined {
  const text = (from: number, to: number) => file.toString('latin1', from, to)
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp'
  if (text(4, 8) === 'ftyp' && ['avif', 'avis'].includes(text(8, 12))) return 'avif'
  return undefined
}

/** Whether a file of that format moves. Decoders show the first frame of some without a word. */
export function isAnimated(file: Buffer, format: PictureFormat): boolean {
  if (format === 'png') return hasPngChunk(file, 'acTL')
  return format === 'avif' && file.toString('latin1', 8, 12) === 'avis'
}

/** Looks as far as the pixels begin, which is where a chunk about all of them must stand. */
function hasPngChunk(file: Buffer, wanted: string): boolean {
  for (let at = 8; at + 8 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const name = file.toString('latin1', at + 4, at + 8)
    if (name === wanted) return true
    if (name === 'IDAT') return false
  }
  return false
}
