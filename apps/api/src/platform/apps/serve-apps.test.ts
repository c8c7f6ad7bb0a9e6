import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let club: TestApp
let folder: string

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'apps-'))
  for (const app of ['club', 'admin']) {
    write(`${app}/dist/index.html`, `<title>${app}</title>`)
    write(`${app}/dist/assets/index-abc.js`, `console.log('${app}')`)
    write(`${app}/dist/assets/index-abc.js.br`, brotliCompressSync(`console.log('${app}')`))
    write(`${app}/dist/.sources`, 'hash')
    write(`${app}/dist/.vite/manifest.json`, '{}')
  }
  write('club/dist/service-worker.js', 'self')
  write('secret.txt', 'secret')
  club = await testApp({ appsFolder: folder })
})

afterAll(async () => {
  await club.close()
  fs.rmSync(folder, { recursive: true })
})

describe('pages', () => {
  test.each(['/', '/sign-in', '/history?wallet=own', '/companies/administration'])(
    '%s is the club page',
    async (url) => {
      const answer = await get(url)
      expect(answer).toMatchObject({ statusCode: 200, body: '<title>club</title>' })
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
    },
  )

  test.each(['/admin', '/admin/', '/admin/companies/019aa1c2', '/admin?q=1'])('%s is the admin', async (url) => {
    expect(await get(url)).toMatchObject({ statusCode: 200, body: '<title>admin</title>' })
  })

  test('an address that only begins like the admin is a page of the club', async () => {
    expect((await get('/administration')).body).toBe('<title>club</title>')
  })

  test('a page is asked for anew each time, and takes scripts from here alone', async () => {
    const { headers } = await get('/')
    expect(headers['cache-control']).toBe('no-cache')
    expect(headers.etag).toBeTruthy()
    const policy = String(headers['content-security-policy']).split('; ')
    expect(policy).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]),
    )
    expect(policy.find((rule) => rule.startsWith('script-src'))).not.toContain('unsafe')
  })

  test('HEAD answers as GET would, without a body', async () => {
    const answer = await club.app.inject({ method: 'HEAD', url: '/history' })
    expect(answer).toMatchObject({ statusCode: 200, body: '' })
  })

  test('a write to a page finds nothing', async () => {
    expect((await club.app.inject({ method: 'POST', url: '/history' })).json().code).toBe('route.unknown')
  })
})

describe('files', () => {
  test.each([
    ['/assets/index-abc.js', 'club'],
    ['/admin/assets/index-abc.js', 'admin'],
  ])('%s never changes, so it is kept for a year', async (url, app) => {
    const answer = await get(url)
    expect(answer).toMatchObject({ statusCode: 200, body: `console.log('${app}')` })
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(answer.headers['content-type']).toMatch(/javascript/)
  })

  test('what was compressed beforehand is sent so to whoever takes it', async () => {
    const { headers } = await get('/assets/index-abc.js', { 'accept-encoding': 'br, gzip' })
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  })

  test('the service worker is asked for anew each time', async () => {
    expect((await get('/service-worker.js')).headers['cache-control']).toBe('no-cache')
  })

  test.each([
    ['an asset that is gone', '/assets/index-old.js'],
    ['a file that never was', '/favicon.ico'],
    ['what the build keeps for itself', '/.sources'],
    ['the manifest of the build', '/.vite/manifest.json'],
    ['a file beside the apps', '/assets/../../../secret.txt'],
    ['a file beside the apps, in other letters', '/assets/%2e%2e/%2e%2e/%2e%2e/secret.txt'],
    ['what is compressed, by its own name', '/assets/index-abc.js.br'],
  ])('%s is not found', async (_what, url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['cache-control']).toBe('no-store')
  })
})

describe('everything else', () => {
  test.each(['/api', '/api/v1/nothing', '/health/nothing', '/metrics/nothing'])('%s stays a problem', async (url) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.json().code).toBe('route.unknown')
  })

  test('what the API answers keeps its own headers', async () => {
    const { headers } = await get('/health/live')
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'")
  })
})

test('the manifest carries the name and the colour of the club', async () => {
  const { body: settings, headers } = await club.request('GET', '/club-settings')
  await club.request('PATCH', '/club-settings', {
    body: { name: 'Nordverk Klubb' },
    headers: { 'if-match': headers.etag ?? '' },
  })
  const answer = await get('/manifest.webmanifest')
  expect(answer.headers['content-type']).toMatch(/^application\/manifest\+json/)
  expect(answer.json()).toMatchObject({
    name: 'Nordverk Klubb',
    theme_color: settings.primaryColour,
    start_url: '/',
    display: 'standalone',
  })
})

test('where no screens are built, there are none, and the API answers', async () => {
  const bare = await testApp()
  try {
    expect((await bare.app.inject({ url: '/' })).statusCode).toBe(404)
    expect((await bare.app.inject({ url: '/health/live' })).statusCode).toBe(200)
  } finally {
    await bare.close()
  }
})

function get(url: string, headers: Record<string, string> = {}) {
  return club.app.inject({ url, headers })
}

function write(name: string, content: string | Buffer): void {
  const file = path.join(folder, name)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, content)
}
