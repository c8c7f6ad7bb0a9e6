import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import sharp from 'sharp'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { formWith, hollowPng, noisyPicture, plainPicture, withPngChunk } from './picture-files.fixture.ts'

const MAX_BYTES = 5 * 1024 * 1024

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const upload = (file: Buffer, given = {}) => app.request('PUT', '/club-settings/logo', formWith(file, given))

const uploaded = async (file: Buffer): Promise<string> => {
  const { status, body } = await upload(file)
  expect([status, body.code]).toEqual([200, undefined])
  return body.logoUrl
}

/** With its bytes, which the text of a test's usual answer would garble. */
const download = (url: string, headers = {}) => app.app.inject({ method: 'GET', url, headers })

const served = async (file: Buffer): Promise<Buffer> => (await download(await uploaded(file))).rawPayload

const COUNT = statement('test_pictures_count', 'select count(*) from picture')
const countPictures = async () => (await app.database.rows<{ count: number }>(COUNT))[0]?.count

describe('an uploaded picture', () => {
  test.each(['png', 'jpeg', 'webp', 'avif'] as const)('of the format %s is served in two sizes', async (format) => {
    const url = await uploaded(await plainPicture({ width: 2000, height: 1000 }).toFormat(format).toBuffer())
    for (const [at, width, height] of [
      [url, 480, 240],
      [url.replace('-480.', '-1200.'), 1200, 600],
    ] as const) {
      const { rawPayload } = await download(at)
      expect(await sharp(rawPayload).metadata()).toMatchObject({ format: 'webp', width, height })
    }
  })

  test('is never enlarged', async () => {
    const small = await served(await plainPicture({ width: 3, height: 2 }).png().toBuffer())
    expect(await sharp(small).metadata()).toMatchObject({ width: 3, height: 2 })
  })

  test('is at most twice as high as wide', async () => {
    const tower = await served(await plainPicture({ width: 100, height: 30_000 }).png().toBuffer())
    expect(await sharp(tower).metadata()).toMatchObject({ width: 3, height: 960 })
  })

  test('keeps what is transparent, and its colours', async () => {
    const half = { r: 11, g: 85, b: 103, alpha: 0.5 }
    const drawing = sharp({ create: { width: 20, height: 20, channels: 4, background: half } })
    const pixels = await sharp(await served(await drawing.png().toBuffer()))
      .raw()
      .toBuffer()
    const [red = 0, green = 0, blue = 0, alpha] = pixels
    expect(alpha).toBe(128)
    for (const [found, meant] of [
      [red, 11],
      [green, 85],
      [blue, 103],
    ] as const)
      expect(Math.abs(found - meant)).toBeLessThan(4)
  })

  test('stands upright, without the note of how it was held, where and by whom it was taken', async () => {
    const photo = await plainPicture({ width: 300, height: 200 })
      .withExif({
        IFD0: { ImageDescription: 'Verkstaden i Sala', Artist: 'Åsa' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 55/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(await sharp(photo).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) })
    expect(photo.includes('Verkstaden')).toBe(true)
    const picture = await served(photo)
    expect(await sharp(picture).metadata()).toMatchObject({ width: 200, height: 300 })
    const { exif, icc, xmp, iptc, orientation } = await sharp(picture).metadata()
    expect([exif, icc, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined, undefined])
    for (const trace of ['Verkstaden', 'EXIF', 'XMP']) expect(picture.includes(trace)).toBe(false)
  })

  test('is stored once, however often it comes', async () => {
    const file = await plainPicture({ colour: '#abcdef' }).png().toBuffer()
    const first = await uploaded(file)
    const count = await countPictures()
    await uploaded(await plainPicture({ colour: '#fedcba' }).png().toBuffer())
    expect(await uploaded(file)).toBe(first)
    expect(await countPictures()).toBe((count ?? 0) + 1)
  })

  test('is known by its content: another name and a declared type that lies change nothing', async () => {
    const file = await plainPicture({ colour: '#123456' }).jpeg().toBuffer()
    const { body } = await upload(file, { name: '../../shell.php', type: 'text/html' })
    expect(body.logoUrl).toBe(await uploaded(file))
  })

  test('comes out right when several are uploaded at the same time', async () => {
    const colours = ['#100000', '#200000', '#300000', '#400000', '#500000', '#600000']
    const files = await Promise.all(colours.map((colour) => plainPicture({ colour }).png().toBuffer()))
    const answers = await Promise.all(files.map((file) => upload(file)))
    expect(answers.map(({ status }) => status)).toEqual(colours.map(() => 200))
    expect(new Set(answers.map(({ body }) => body.logoUrl)).size).toBe(colours.length)
  })
})

describe('a file that is two things at once', () => {
  const attacks: Readonly<Record<string, string>> = {
    HTML: '<!doctype html><script>alert("polyglot")</script>',
    PHP: '<?php system("polyglot"); ?>',
    ZIP: 'PK\x03\x04 polyglot PK\x05\x06\0\0\0\0',
  }

  test.each(Object.keys(attacks))('leaves nothing of the %s behind a PNG', async (name) => {
    const attack = Buffer.from(attacks[name] ?? '', 'latin1')
    const picture = await served(Buffer.concat([await plainPicture().png().toBuffer(), attack]))
    expect(picture.includes(attack)).toBe(false)
    expect(picture.includes('polyglot')).toBe(false)
  })

  test('leaves nothing of what a chunk, a comment or a profile says', async () => {
    const png = withPngChunk(await plainPicture().png().toBuffer(), 'tEXt', Buffer.from('Comment\0<script>polyglot'))
    const jpeg = await plainPicture().jpeg().toBuffer()
    const comment = Buffer.from('\xff\xfe\x00\x11<?php polyglot ', 'latin1')
    const commented = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)])
    for (const file of [png, commented]) {
      expect(file.includes('polyglot')).toBe(true)
      expect((await served(file)).includes('polyglot')).toBe(false)
    }
  })
})

describe('refused is', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const files: Readonly<Record<string, readonly [code: string, file: () => Promise<Buffer> | Buffer]>> = {
    'an SVG': ['unknown_format', () => Buffer.from(SVG)],
    'an SVG behind the signature of a PNG': ['unreadable', () => Buffer.from(`\x89PNG\r\n\x1a\n${SVG}`, 'latin1')],
    'an HTML page that is named .png': ['unknown_format', () => Buffer.from('<!doctype html><script></script>')],
    'a GIF': ['unknown_format', () => plainPicture().gif().toBuffer()],
    'a TIFF': ['unknown_format', () => plainPicture().tiff().toBuffer()],
    'a PDF': ['unknown_format', () => Buffer.from('%PDF-1.7\n')],
    'an empty file': ['unknown_format', () => Buffer.alloc(0)],
    'a PNG that breaks off': ['unreadable', async () => halfOf(await noisyPicture(200, 200).png().toBuffer())],
    'a JPEG that breaks off': ['unreadable', async () => halfOf(await noisyPicture(200, 200).jpeg().toBuffer())],
    'a WebP that breaks off': ['unreadable', async () => halfOf(await noisyPicture(200, 200).webp().toBuffer())],
    'an AVIF that breaks off': ['unreadable', async () => halfOf(await noisyPicture(200, 200).avif().toBuffer())],
    'a WebP that moves': ['animated', () => movingWebp()],
    'a PNG that moves': [
      'animated',
      async () => withPngChunk(await plainPicture().png().toBuffer(), 'acTL', Buffer.alloc(8, 2)),
    ],
    'an AVIF that moves': ['animated', () => Buffer.from('\0\0\0\x20ftypavis\0\0\0\0avisavif', 'latin1')],
    'a PNG of 900 megapixels': ['too_many_pixels', () => hollowPng(30_000, 30_000)],
    'a PNG of more than 50 megapixels': ['too_many_pixels', () => hollowPng(50_001, 1_000)],
    'an AVIF of more than 20 megapixels': [
      'too_many_pixels',
      () => plainPicture({ width: 5_100, height: 4_000 }).avif({ effort: 0 }).toBuffer(),
    ],
    'a PNG without pixels': ['unreadable', () => hollowPng(0, 0)],
  }

  test.each(Object.keys(files))('%s', async (name) => {
    const [code, file] = files[name] ?? []
    const { status, body } = await upload((await file?.()) ?? Buffer.alloc(0))
    expect([status, body.code]).toEqual([422, `picture.${code}`])
  })

  test('a file of a byte more than 5 MB, and none of 5 MB', async () => {
    const picture = await plainPicture({ colour: '#777777' }).png().toBuffer()
    const filledUpTo = (bytes: number) => Buffer.concat([picture, Buffer.alloc(bytes - picture.length)])
    expect((await upload(filledUpTo(MAX_BYTES))).status).toBe(200)
    expect(await upload(filledUpTo(MAX_BYTES + 1))).toMatchObject({ status: 413, body: { code: 'request.too_large' } })
    expect(await upload(filledUpTo(3 * MAX_BYTES))).toMatchObject({ status: 413, body: { code: 'request.too_large' } })
  })

  test('what is no form, a form without a file, and one that breaks off', async () => {
    const send = (body: unknown, type: string) =>
      app.request('PUT', '/club-settings/logo', { body, headers: { 'content-type': type } })
    const form = 'multipart/form-data; boundary=x'
    const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'
    expect(await send({ file: 'x' }, 'application/json')).toMatchObject({
      status: 415,
      body: { code: 'request.unsupported_media_type' },
    })
    expect(await send('--x--\r\n', form)).toMatchObject({ status: 422, body: { code: 'picture.missing' } })
    expect(await send(head, form)).toMatchObject({ status: 400, body: { code: 'request.malformed' } })
  })
})

describe('a picture is served', () => {
  test('to everybody, for ever, and as nothing but a picture', async () => {
    const url = await uploaded(await plainPicture().png().toBuffer())
    const { statusCode, headers } = await download(url)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-resource-policy': 'cross-origin',
      etag: expect.stringMatching(/^"[0-9a-f]{64}-480"$/),
    })
    expect((await download(url, { authorization: 'Bearer stamkund_nonsense' })).statusCode).toBe(200)
  })

  test('not again to whoever has it', async () => {
    const url = await uploaded(await plainPicture().png().toBuffer())
    const { headers } = await download(url)
    for (const tag of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`, '*']) {
      const again = await download(url, { 'if-none-match': tag })
      expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0])
      expect(again.headers['cache-control']).toContain('immutable')
    }
    const [large, stale] = [url.replace('-480.', '-1200.'), `"${'0'.repeat(64)}-480"`]
    expect((await download(large, { 'if-none-match': headers.etag })).statusCode).toBe(200)
    expect((await download(url, { 'if-none-match': stale })).statusCode).toBe(200)
  })

  test.each([
    `${'0'.repeat(64)}-480.webp`,
    `${'0'.repeat(64)}-481.webp`,
    `${'0'.repeat(63)}-480.webp`,
    `${'0'.repeat(63)}%00-480.webp`,
    `${'A'.repeat(64)}-480.webp`,
    `${'0'.repeat(64)}-480.png`,
    '..%2f..%2fetc%2fpasswd',
  ])('not at the address %s', async (name) => {
    const answer = await app.request('GET', `/pictures/${name}`, { key: null })
    expect(answer).toMatchObject({ status: 404, body: { code: 'picture.unknown' } })
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

function halfOf(file: Buffer): Buffer {
  return file.subarray(0, file.length / 2)
}

async function movingWebp(): Promise<Buffer> {
  const frames = ['#ff0000', '#00ff00'].map((colour) =>
    plainPicture({ width: 20, height: 20, colour }).png().toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .webp()
    .toBuffer()
}
