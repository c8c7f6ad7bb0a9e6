import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import type { TestRequest } from '../../../test/test-app.ts'

/** A plain picture to be written in any format. */
export function plainPicture({ width = 640, height = 400, colour = '#0b5567' } = {}): Sharp {
  return sharp({ create: { width, height, channels: 3, background: colour } })
}

/** A picture of which every pixel is another one, so that its file is about three bytes a pixel. */
export function noisyPicture(width: number, height: number): Sharp {
  let state = 1
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    pixels[at] = state >> 16
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** A PNG that says it is as large as this, and has hardly any pixels. */
export function hollowPng(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return pngOf(pngChunk('IHDR', size), pngChunk('IDAT', deflateSync(Buffer.alloc(1_000))), pngChunk('IEND'))
}

/** A PNG with another chunk where chunks about the whole picture stand. */
export function withPngChunk(png: Buffer, name: string, content: Buffer): Buffer {
  const afterSize = 8 + 25
  return Buffer.concat([png.subarray(0, afterSize), pngChunk(name, content), png.subarray(afterSize)])
}

function pngOf(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks])
}

function pngChunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

/** A form with one file, as a browser would send it. */
export function formWith(file: Buffer, { name = 'picture.png', type = 'image/png' } = {}): TestRequest {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--x--\r\n')]),
  }
}
