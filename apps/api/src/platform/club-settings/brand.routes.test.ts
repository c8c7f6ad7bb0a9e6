import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
})

afterAll(() => app.close())

const SOLID_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const form = {
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  body: Buffer.concat([
    Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="logo.png"\r\n\r\n'),
    SOLID_PNG,
    Buffer.from('\r\n--x--\r\n'),
  ]),
}

const settings = () => app.request('GET', '/club-settings')
const brand = (headers = {}) => app.request('GET', '/public/brand', { key: null, headers })
const change = async (body: object) =>
  app.request('PATCH', '/club-settings', { body, headers: { 'if-match': (await settings()).headers.etag ?? '' } })

describe('the brand', () => {
  test('of a new club is complete without anybody having chosen anything', async () => {
    expect((await brand()).body).toEqual({
      clubName: 'Stamkund',
      primaryColour: '#0b5567',
      secondColour: null,
      tagline: null,
      logoUrl: null,
      heroUrl: null,
      defaultLocale: 'sv',
    })
  })

  test('is changed with the club settings, colours in small letters', async () => {
    const tagline = { nb: 'Poeng på det dere kjøper', en: 'نقاط' }
    const changed = await change({
      primaryColour: '#FFCC00',
      secondColour: '#102030',
      tagline,
      defaultLocale: 'nb',
      mailSenderName: 'Anna på Åkeriet',
    })
    expect(changed).toMatchObject({ status: 200, body: { mailSenderName: 'Anna på Åkeriet', tagline } })
    expect((await brand()).body).toMatchObject({
      primaryColour: '#ffcc00',
      secondColour: '#102030',
      tagline,
      defaultLocale: 'nb',
    })
    await change({ secondColour: null, tagline: null, mailSenderName: null })
    expect((await brand()).body).toMatchObject({ secondColour: null, tagline: null })
  })

  test.each([
    ['primaryColour', null],
    ['primaryColour', 'red'],
    ['primaryColour', '#abc'],
    ['primaryColour', '#0b5567;}'],
    ['primaryColour', '#0b5567\n'],
    ['tagline', {}],
    ['tagline', { en: '' }],
    ['tagline', { de: 'Punkte' }],
    ['tagline', { en: 'x'.repeat(121) }],
    ['defaultLocale', 'da'],
    ['mailSenderName', 'Klubb\r\nBcc: everybody@example.com'],
  ])('%s cannot be %j', async (field, value) => {
    const { status, body } = await change({ [field]: value })
    expect([status, body.errors[0].path.split('.')[0]]).toEqual([422, field])
  })

  test('may be kept for a minute, and is asked for again by its ETag', async () => {
    const { headers } = await brand()
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=60', etag: expect.any(String) })
    expect((await brand({ 'if-none-match': headers.etag })).status).toBe(304)
    await change({ primaryColour: '#336699' })
    const answer = await brand({ 'if-none-match': headers.etag })
    expect(answer).toMatchObject({ status: 200, body: { primaryColour: '#336699' } })
  })

  test('tells nothing that staff alone should know', async () => {
    expect(Object.keys((await brand()).body).sort()).toEqual([
      'clubName',
      'defaultLocale',
      'heroUrl',
      'logoUrl',
      'primaryColour',
      'secondColour',
      'tagline',
    ])
  })
})

describe.each(['logo', 'hero'] as const)('the %s', (which) => {
  const address = `/club-settings/${which}`
  const urlIn = (body: { logoUrl: string | null; heroUrl: string | null }) => body[`${which}Url`]

  test('is set, shown to everybody and taken away', async () => {
    const before = await settings()
    const set = await app.request('PUT', address, form)
    expect(set.status).toBe(200)
    expect(set.headers.etag).not.toBe(before.headers.etag)
    expect(set.headers.etag).toBe((await settings()).headers.etag)
    const url = urlIn((await brand()).body)
    expect(url).toMatch(which === 'logo' ? /-480\.webp$/ : /-1200\.webp$/)
    expect((await app.request('GET', url ?? '', { key: null })).status).toBe(200)
    const gone = await app.request('DELETE', address)
    expect([gone.status, urlIn(gone.body), urlIn((await brand()).body)]).toEqual([200, null, null])
  })

  test('that is there already, or gone already, changes nothing', async () => {
    const first = await app.request('PUT', address, form)
    const again = await app.request('PUT', address, form)
    expect([again.status, again.headers.etag]).toEqual([200, first.headers.etag])
    const gone = await app.request('DELETE', address)
    expect((await app.request('DELETE', address)).headers.etag).toBe(gone.headers.etag)
  })

  test('leaves its trace in the audit log', async () => {
    const headers = { ...form.headers, 'x-request-id': `trace-of-${which}` }
    await app.request('PUT', address, { ...form, headers })
    const { body } = await app.request('GET', `/audit-log?requestId=trace-of-${which}`)
    expect(body.items).toMatchObject([
      { action: 'club_settings.changed', changes: { [`${which}Hash`]: { before: null, after: expect.any(String) } } },
    ])
  })

  test('is not for whoever may only read', async () => {
    const key = await app.keyWith(['club-settings:read'])
    for (const method of ['PUT', 'DELETE'] as const) {
      expect((await app.request(method, address, { ...form, key })).status).toBe(403)
      expect((await app.request(method, address, { ...form, key: null })).status).toBe(401)
    }
  })
})

test('a logo and a change of settings at the same instant both last', async () => {
  const { headers } = await settings()
  const [logo, patch] = await Promise.all([
    app.request('PUT', '/club-settings/logo', form),
    app.request('PATCH', '/club-settings', { body: { name: 'Both' }, headers: { 'if-match': headers.etag ?? '' } }),
  ])
  const { body } = await settings()
  expect(logo.status).toBe(200)
  expect(body.logoUrl).not.toBeNull()
  // Whoever was second lost the race openly, or was second with the picture, which needs no If-Match.
  expect([
    [200, 'Both'],
    [412, expect.not.stringContaining('Both')],
  ]).toContainEqual([patch.status, body.name])
})
