import { execFileSync, spawn } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { bundleProgram, gone, type Program, query, removed, run, serverPid } from '../../test/run-program.ts'

const NOBODY = { uid: 65_534, gid: 65_534 }
const onlyAsRoot = process.getuid?.() === 0 ? test : test.skip

describe('an embedded database', () => {
  let program: string
  let folder: string
  let pristine: string
  let running: Program[] = []

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-embedded-'))
    fs.chmodSync(folder, 0o755)
    program = bundleProgram()
    pristine = path.join(folder, 'pristine')
    const first = await start(pristine)
    await query(first.connection.url, `create table kept as select 'what was committed' as content`)
    await stop(first)
    running = []
  })

  afterEach(async () => {
    await Promise.all(running.map((each) => stop(each)))
    running = []
  })

  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true })
    fs.rmSync(program, { force: true })
  })

  async function start(dataDir: string, options: Parameters<typeof run>[1] = {}): Promise<Program> {
    const started = await run([process.execPath, program, dataDir], options)
    running.push(started)
    return started
  }

  async function stop({ child, ended }: Program): Promise<void> {
    child.kill('SIGTERM')
    await ended
  }

  /** A data directory whose server has run before; making one takes a second. */
  function usedDataDir(): string {
    const dataDir = path.join(folder, `used-${fs.readdirSync(folder).length}`)
    execFileSync('cp', ['-a', pristine, dataDir])
    return dataDir
  }

  /** Commands that the program finds; without setpriv it is as on a system that has none. */
  function pathWith(...commands: string[]): string {
    const bin = path.join(folder, `bin-${commands.join('-')}`)
    fs.mkdirSync(bin)
    for (const command of commands) fs.symlinkSync(`/usr/bin/${command}`, path.join(bin, command))
    return bin
  }

  const kept = (url: string, patienceMs = 0) => query(url, 'select content from kept', patienceMs)
  const asCommitted = [{ content: 'what was committed' }]

  test('runs the application as a role that is no superuser', async () => {
    const { connection } = await start(usedDataDir())
    const roles = await query(connection.url, 'select rolname, rolsuper from pg_roles where rolname = current_user')
    expect(roles).toEqual([{ rolname: 'stamkund', rolsuper: false }])
  })

  test('listens on the loopback address and beside its files only, and keeps what it has acknowledged', async () => {
    const dataDir = usedDataDir()
    const { connection } = await start(dataDir)
    const settings = await query(
      connection.superuserUrl,
      `select name, setting from pg_settings
        where name in ('listen_addresses', 'unix_socket_directories', 'fsync', 'synchronous_commit') order by name`,
    )
    expect(settings).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'listen_addresses', setting: '127.0.0.1' },
      { name: 'synchronous_commit', setting: 'on' },
      { name: 'unix_socket_directories', setting: path.join(dataDir, 'postgres') },
    ])
  })

  test('is reached through its socket, and over TCP by whoever is told no better', async () => {
    const { connection } = await start(usedDataDir())
    const way = 'select inet_client_addr() is null as "isSocket"'
    expect(await query(connection.url, way)).toEqual([{ isSocket: true }])
    expect(await query(connection.url.replace(/\?.*/, ''), way)).toEqual([{ isSocket: false }])
  })

  test('is reached over TCP from a folder whose name is too long for a socket', async () => {
    const { connection } = await start(path.join(usedDataDir(), 'long'.repeat(25)))
    expect(await query(connection.url, 'select inet_client_addr() is null as "isSocket"')).toEqual([
      { isSocket: false },
    ])
  })

  test('asks for the password, which only its user can read', async () => {
    const dataDir = usedDataDir()
    const { connection } = await start(dataDir)
    const url = new URL(connection.url)
    url.password = 'guessed'
    await expect(query(url.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect(fs.statSync(path.join(dataDir, 'postgres.json')).mode & 0o777).toBe(0o600)
  })

  test('is shared: the second process attaches to the server of the first and leaves it running', async () => {
    const dataDir = usedDataDir()
    const first = await start(dataDir)
    const second = await start(dataDir)
    await stop(second)
    expect([first.connection.isOwner, second.connection.isOwner]).toEqual([true, false])
    expect(second.connection.url).toBe(first.connection.url)
    expect(await kept(first.connection.url)).toEqual(asCommitted)
  })

  test('has one owner when several processes come to a new directory at once', async () => {
    const dataDir = path.join(folder, 'contended')
    const programs = await Promise.all([start(dataDir), start(dataDir), start(dataDir)])
    expect(programs.filter(({ connection }) => connection.isOwner)).toHaveLength(1)
    expect(new Set(programs.map(({ connection }) => connection.url)).size).toBe(1)
    expect(fs.readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres.json'])
  })

  test('goes down with an owner that is killed, and comes back whole with the next', async () => {
    const dataDir = usedDataDir()
    const first = await start(dataDir)
    first.child.kill('SIGKILL')
    if (process.platform === 'linux') await removed(path.join(dataDir, 'postgres', 'postmaster.pid'))
    const next = await start(dataDir)
    expect(next.connection).toEqual(first.connection)
    expect(await kept(next.connection.url)).toEqual(asCommitted)
  })

  test('is taken over by the next where the killed owner could not take its server along', async () => {
    const dataDir = usedDataDir()
    const PATH = pathWith('id', 'test')
    const first = await start(dataDir, { env: { ...process.env, PATH } })
    const orphan = serverPid(dataDir)
    first.child.kill('SIGKILL')
    await first.ended
    expect(serverPid(dataDir)).toBe(orphan)
    const next = await start(dataDir)
    expect(next.connection).toEqual(first.connection)
    expect(serverPid(dataDir)).not.toBe(orphan)
    expect(await kept(next.connection.url)).toEqual(asCommitted)
  })

  test('is back at the same address after its server was killed', async () => {
    const dataDir = usedDataDir()
    const { connection } = await start(dataDir)
    const before = serverPid(dataDir)
    process.kill(before, 'SIGKILL')
    await gone(before)
    expect(await kept(connection.url, 100_000)).toEqual(asCommitted)
    expect(serverPid(dataDir)).not.toBe(before)
  })

  test('stops for good even while its server is being restarted', async () => {
    const dataDir = usedDataDir()
    const owner = await start(dataDir)
    process.kill(serverPid(dataDir), 'SIGKILL')
    owner.child.kill('SIGTERM')
    expect(await owner.ended).toBe(0)
    await expect(query(owner.connection.url, 'select 1')).rejects.toThrow(/ECONNREFUSED|ENOENT/)
  })

  test('survives the pid file of a dead server whose number another program has by now', async () => {
    const dataDir = usedDataDir()
    const directory = path.join(dataDir, 'postgres')
    const { uid, gid } = fs.statSync(directory)
    const another = spawn('sleep', ['60'], { uid, gid })
    const content = `${another.pid}\n${directory}\n1300000000\n15432\n\n127.0.0.1\n  5432001 0\nready\n`
    fs.writeFileSync(path.join(directory, 'postmaster.pid'), content)
    fs.chownSync(path.join(directory, 'postmaster.pid'), uid, gid)
    const { connection } = await start(dataDir)
    another.kill()
    expect(await kept(connection.url)).toEqual(asCommitted)
  })

  test('moves to another port when a stranger has taken its own', async () => {
    const dataDir = usedDataDir()
    const file = path.join(dataDir, 'postgres.json')
    const stranger = net.createServer((socket) => socket.end('no database here'))
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    const { port } = stranger.address() as net.AddressInfo
    fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), port }))
    const { connection } = await start(dataDir)
    stranger.close()
    expect(Number(new URL(connection.url).port)).not.toBe(port)
    expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ url: connection.url.replace(/\?.*/, '') })
    expect(await kept(connection.url)).toEqual(asCommitted)
  })

  test('makes new passwords when postgres.json was lost', async () => {
    const dataDir = usedDataDir()
    fs.rmSync(path.join(dataDir, 'postgres.json'))
    expect(await kept((await start(dataDir)).connection.url)).toEqual(asCommitted)
  })

  test('names a postgres.json that it cannot use', async () => {
    const dataDir = usedDataDir()
    fs.writeFileSync(path.join(dataDir, 'postgres.json'), '{}')
    await expect(start(dataDir)).rejects.toThrow(`cannot use ${dataDir}/postgres.json: it lacks a port or a password`)
  })

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`ends with code 0 on ${signal}, and its server with it`, async () => {
      const dataDir = usedDataDir()
      const { child, ended } = await start(dataDir)
      child.kill(signal)
      expect(await ended).toBe(0)
      expect(fs.existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)
    })
  }

  onlyAsRoot('runs for a normal user, who keeps it when root comes later', async () => {
    const dataDir = path.join(folder, 'of-nobody')
    fs.mkdirSync(dataDir)
    fs.chownSync(dataDir, NOBODY.uid, NOBODY.gid)
    const asNobody = await start(dataDir, NOBODY)
    await query(asNobody.connection.url, 'create table made_by_nobody ()')
    await stop(asNobody)
    const asRoot = await start(dataDir)
    expect(await query(asRoot.connection.url, 'select * from made_by_nobody')).toEqual([])
    expect(fs.statSync(path.join(dataDir, 'postgres', 'postmaster.pid')).uid).toBe(NOBODY.uid)
  })

  onlyAsRoot('belongs to a user without rights when root starts it', () => {
    expect(fs.statSync(path.join(pristine, 'postgres')).uid).not.toBe(0)
  })

  onlyAsRoot('runs where only root may enter', async () => {
    const dataDir = path.join(folder, 'private', 'data')
    fs.mkdirSync(path.dirname(dataDir), { mode: 0o700 })
    const first = await start(dataDir)
    await query(first.connection.url, 'create table made_in_private ()')
    await stop(first)
    const again = await start(dataDir)
    expect(await query(again.connection.url, 'select * from made_in_private')).toEqual([])
  })

  onlyAsRoot('says what to do about a directory that its user may not write to', async () => {
    const dataDir = path.join(folder, 'of-root')
    fs.mkdirSync(dataDir)
    await expect(start(dataDir, NOBODY)).rejects.toThrow(`cannot write to ${dataDir} (EACCES): set DATA_DIR`)
  })
})
