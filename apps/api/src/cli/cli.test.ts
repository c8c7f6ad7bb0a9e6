import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { type TestDatabase, testDatabase } from '@stamkund/database/testing'
import { putCompanies } from '../customers/companies/index.ts'

const program = path.resolve(import.meta.dirname, '../../bin/stamkund.mjs')

let db: TestDatabase
const started: ChildProcess[] = []

beforeAll(async () => {
  db = await testDatabase()
})

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await db.close()
})

function start(words: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const env = { ...process.env, DATABASE_URL: db.url, DEMO: 'off', PORT: '0', npm_execpath: '', ...environment }
  const child = spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  return child
}

async function run(words: readonly string[], environment?: NodeJS.ProcessEnv) {
  const child = start(words, environment)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    once(child, 'close'),
  ])
  return { code, stdout, stderr }
}

describe('stamkund', () => {
  test('helps with every command', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const name of [
      'serve',
      'work',
      'import',
      'migrate',
      'demo',
      'verify',
      'anchor',
      'backup',
      'restore',
      'create-api-key',
      'invite-administrator',
      'openapi',
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    }
    const help = await run(['verify', '--help'])
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('--json') })
  })

  test('serves nothing and ends when its port is taken: no worker goes on alone', async () => {
    const other = http.createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, stderr } = await run(['serve'], { PORT: String(port), HOST: '127.0.0.1' })
    other.close()
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('EADDRINUSE') })
  })

  test('names the faults of the environment and stops', async () => {
    const { code, stdout, stderr } = await run(['verify'], { PORT: 'many', LOG_LEVEL: 'loud' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.trim().split('\n')).toEqual([
      'PORT must be a number',
      'LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent',
    ])
  })

  test('says what went wrong without a stack', async () => {
    const { code, stderr } = await run(['verify'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
    expect(code).toBe(1)
    expect(stderr).toContain('ECONNREFUSED')
    expect(stderr).not.toContain('    at ')
  })

  test('makes an API key, and prints nothing but JSON when asked to', async () => {
    const { code, stdout } = await run(['create-api-key', '--name', 'ERP', '--scopes', 'purchases:write', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      token: expect.stringMatching(/^stamkund_[0-9a-f]{32}_[A-Za-z0-9]{43}$/),
      scopes: ['purchases:write'],
      expiresAt: null,
    })
    const refused = await run(['create-api-key', '--name', 'ERP', '--scopes', 'everything'])
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('there is no scope "everything"') })
  })

  test('invites an administrator, and prints the link', async () => {
    const { code, stdout } = await run(['invite-administrator', 'karin@nordverk.example', '--name', 'Karin'], {
      PUBLIC_URL: 'https://club.example',
    })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^https:\/\/club\.example\/admin\/invitation#[\w-]{43}$/m),
    })
    const refused = await run(['invite-administrator', 'nobody'])
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('an e-mail address') })
  })

  test('verifies the books', async () => {
    const { code, stdout } = await run(['verify', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      ok: true,
      violations: [],
      totals: { companies: 0, purchases: 0, lines: 0, netAmount: {}, points: { available: 0, issued: 0 } },
    })
  })
})

describe('in a club with data of its own', () => {
  beforeAll(async () => {
    await inTransaction(db.database, (tx) => putCompanies(tx, [{ companyNo: 'A1', name: 'Egen kund AB' }]))
  })

  test('stamkund demo is refused', async () => {
    const { code, stderr } = await run(['demo'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('an empty database only') })
  })

  test('stamkund serve answers until it is told to stop, and lets what is under way end', async () => {
    const child = start(['serve'], { DEMO: 'on' })
    const output = text(child.stdout as NodeJS.ReadableStream)
    const token = await found(child, /API key, until the next start: (\S+)/)
    const url = await found(child, /answers at (\S+)/)
    const headers = { authorization: `Bearer ${token}` }
    expect((await fetch(`${url}/health/ready`, { headers })).status).toBe(200)
    const request = http.request(`${url}/api/v1/club-settings`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': 'application/json', 'if-match': '"1"', expect: '100-continue' },
    })
    request.flushHeaders()
    await once(request, 'continue')
    child.kill('SIGTERM')
    await found(child, /("msg":"stopping")/)
    request.end('{"name":"The last one"}')
    const [response] = (await once(request, 'response')) as [http.IncomingMessage]
    expect(response.statusCode).toBe(200)
    response.resume()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(await output).toContain('"msg":"stopped"')
  })
})

/** The first group of `pattern` in what a process prints; it may stand in what was printed before. */
async function found(child: ChildProcess, pattern: RegExp): Promise<string> {
  const { stdout } = child
  return new Promise((resolve, reject) => {
    printed.set(child, printed.get(child) ?? '')
    const look = () => {
      const match = pattern.exec(printed.get(child) ?? '')?.[1]
      if (match !== undefined) resolve(match)
    }
    stdout?.on('data', (chunk: Buffer) => {
      printed.set(child, `${printed.get(child)}${chunk}`)
      look()
    })
    child.once('exit', () => reject(new Error(`it ended: ${printed.get(child)}`)))
    look()
  })
}

const printed = new Map<ChildProcess, string>()
