import { createHash } from 'node:crypto'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { formatOf, isAnimated, type PictureFormat } from './format-of.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { animated, tooManyPixels, unknownFormat, unreadable } from './picture.errors.ts'

/** A picture as it is served: pixels of ours and nothing else of the file that came. */
export interface EncodedPicture {
  /** SHA-256 of both sizes. */
  readonly hash: string
  /** In WebP, at most 480 and 1200 pixels wide and twice as high. */
  readonly small: Buffer
  readonly large: Buffer
}

/** What decodes them takes 3 bytes for a pixel of most formats, 17 for one of AVIF. */
const MAX_PIXELS = { png: 50_000_000, jpeg: 50_000_000, webp: 50_000_000, avif: 20_000_000 }

/** What takes longer to decode was made to. */
const MAX_SECONDS = 30

// Of all that could be opened, what we mean to open; SVG is for drawings of our own.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadPng',
    'VipsForeignLoadJpeg',
    'VipsForeignLoadWebp',
    'VipsForeignLoadHeif',
    'VipsForeignLoadSvg',
  ],
})
// What comes twice is known by its hash; memory kept for a third time is wasted.
sharp.cache(false)

/**
 * Makes a picture of an uploaded file, away from the event loop and one after the other: each may need 350 MB.
 * @throws picture.unknown_format, picture.animated, picture.too_many_pixels, picture.unreadable, picture.busy
 */
export async function encodePicture(file: Buffer): Promise<EncodedPicture> {
  const format = formatOf(file)
  if (format === undefined) throw unknownFormat()
  if (isAnimated(file, format)) throw animated()
  return oneAtATime(async () => {
    assertAcceptable(await readable(() => sharp(file, { limitInputPixels: false }).metadata()), format)
    return readable(() => encode(sharp(file, { limitInputPixels: MAX_PIXELS[format], failOn: 'error' })))
  })
}

function assertAcceptable({ format, compression, pages = 1, width, height }: Metadata, expected: PictureFormat): void {
  const found = format === 'heif' && compression === 'av1' ? 'avif' : format
  if (found !== expected) throw unknownFormat()
  if (pages > 1) throw animated()
  if (width * height > MAX_PIXELS[expected]) throw tooManyPixels(MAX_PIXELS[expected])
}

async function readable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw unreadable(error)
  }
}

/** Both sizes come from bare pixels, which carry nothing that a file can hide. */
async function encode(original: Sharp): Promise<EncodedPicture> {
  const { data, info } = await atMost(original.autoOrient(), 1200)
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .timeout({ seconds: MAX_SECONDS })
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const pixels = () => sharp(data, { raw: { width, height, channels } })
  const large = await toWebp(pixels())
  const small = await toWebp(atMost(pixels(), 480))
  return { hash: createHash('sha256').update(large).update(small).digest('hex'), small, large }
}

function atMost(picture: Sharp, width: number): Sharp {
  return picture.resize({ width, height: 2 * width, fit: 'inside', withoutEnlargement: true })
}

/** Twice the effort takes twice the time and saves a tenth. */
function toWebp(picture: Sharp): Promise<Buffer> {
  return picture.webp({ quality: 85, effort: 2 }).toBuffer()
}
