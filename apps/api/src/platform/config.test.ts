import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ConfigError, readConfig } from './config.ts'

describe('the configuration', () => {
  test('needs nothing from the environment', () => {
    expect(readConfig({})).toEqual({
      databaseUrl: null,
      migrationDatabaseUrl: null,
      dataDir: '.data',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      isDemo: true,
      today: null,
      logLevel: 'info',
      readsPerMinute: 6000,
      writesPerMinute: 600,
      trustedProxies: [],
      secretKey: null,
      formerSecretKeys: [],
      smtpUrl: null,
      mailFrom: null,
      oidc: null,
    })
  })

  test('takes what the environment says, and an empty variable as none', () => {
    const config = readConfig({
      DATABASE_URL: 'postgres://stamkund@db/club',
      DATA_DIR: '',
      HOST: '::',
      PORT: '8080',
      PUBLIC_URL: 'https://club.example.com/',
      CLOCK: '2014-05-01',
      TRUST_PROXY: '10.0.0.0/8, loopback',
    })
    expect(config).toMatchObject({
      databaseUrl: 'postgres://stamkund@db/club',
      dataDir: '.data',
      host: '::',
      port: 8080,
      publicUrl: 'https://club.example.com',
      today: '2014-05-01',
      trustedProxies: ['10.0.0.0/8', 'loopback'],
    })
  })

  test.each([
    ['on without a database of its own', {}, true],
    ['off with one', { DATABASE_URL: 'postgres://db/club' }, false],
    ['on with one, if it is asked for', { DATABASE_URL: 'postgres://db/club', DEMO: 'on' }, true],
    ['off, if it is asked for', { DEMO: 'off' }, false],
  ])('the demo is %s', (_name, environment, isDemo) => {
    expect(readConfig(environment).isDemo).toBe(isDemo)
  })

  test('names every fault at once, a line each', () => {
    const read = () =>
      readConfig({ DATABASE_URL: 'mysql://db', PORT: '70000', DEMO: 'perhaps', LOG_LEVEL: 'loud', CLOCK: '2014-02-30' })
    expect(read).toThrow(ConfigError)
    try {
      read()
    } catch (error) {
      const lines = (error as Error).message.split('\n')
      expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual([
        'CLOCK',
        'DATABASE_URL',
        'DEMO',
        'LOG_LEVEL',
        'PORT',
      ])
      expect(lines).toContain('DATABASE_URL must be a postgres:// address')
      expect(lines).toContain('PORT must be a port from 0 to 65535')
    }
  })

  test('time is not stopped in production', () => {
    expect(() => readConfig({ CLOCK: '2014-05-01', NODE_ENV: 'production' })).toThrow(
      'CLOCK stops time and is refused with NODE_ENV=production',
    )
  })

  test('secrets may be in files, and the password apart from the address', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-config-'))
    const fileWith = (name: string, content: string) => {
      fs.writeFileSync(path.join(folder, name), content)
      return path.join(folder, name)
    }
    const key = Buffer.alloc(32, 'k')
    const config = readConfig({
      DATABASE_URL: 'postgres://stamkund@db:5432/club',
      DATABASE_PASSWORD_FILE: fileWith('password', 'p/ß@:1\n'),
      SECRET_KEY_FILE: fileWith('key', `${key.toString('base64')}\n`),
    })
    fs.rmSync(folder, { recursive: true })
    expect(decodeURIComponent(new URL(config.databaseUrl ?? '').password)).toBe('p/ß@:1')
    expect(config.secretKey).toEqual(key)
  })

  test('a secret in two places, or in a file that is not there, is refused', () => {
    expect(() => readConfig({ SECRET_KEY: 'x', SECRET_KEY_FILE: '/nowhere/key' })).toThrow(
      'SECRET_KEY and SECRET_KEY_FILE must not both be set\nSECRET_KEY_FILE cannot be read: ENOENT',
    )
  })

  test('an identity provider has an address, a client and those whom it is for', () => {
    const provider = { OIDC_ISSUER: 'https://login.example.com/club', OIDC_CLIENT_ID: 'stamkund' }
    expect(readConfig({}).oidc).toBeNull()
    expect(readConfig(provider).oidc).toEqual({
      issuer: 'https://login.example.com/club',
      clientId: 'stamkund',
      clientSecret: null,
      label: 'login.example.com',
      isForStaff: true,
      isForMembers: false,
    })
    const both = readConfig({ ...provider, OIDC_FOR: 'staff, members', OIDC_LABEL: 'Example' }).oidc
    expect(both).toMatchObject({ isForStaff: true, isForMembers: true, label: 'Example' })
    expect(readConfig({ ...provider, OIDC_ISSUER: 'http://127.0.0.1:9000' }).oidc?.issuer).toBe('http://127.0.0.1:9000')
    for (const wrong of [
      { OIDC_ISSUER: 'http://login.example.com' },
      { OIDC_FOR: 'everybody' },
      { OIDC_CLIENT_ID: '' },
    ]) {
      expect(() => readConfig({ ...provider, ...wrong })).toThrow('OIDC_')
    }
  })

  test('mails have a server and a sender', () => {
    const SMTP_URL = 'smtps://club:p%40ss@mail.example.com:465'
    const from = (MAIL_FROM: string) => readConfig({ SMTP_URL, MAIL_FROM }).mailFrom
    expect(readConfig({ SMTP_URL, MAIL_FROM: 'club@example.com' }).smtpUrl).toBe(SMTP_URL)
    expect(from('club@example.com')).toEqual({ name: null, address: 'club@example.com' })
    expect(from('Our Club <club@example.com>')).toEqual({ name: 'Our Club', address: 'club@example.com' })
    expect(from('"Klubben, AB" <club@example.com>')).toEqual({ name: 'Klubben, AB', address: 'club@example.com' })
    for (const wrong of ['club', 'a@b <club@example.com', 'Our\nClub <club@example.com>', '<a@b> <c@d>'])
      expect(() => from(wrong)).toThrow('MAIL_FROM must be an address')
    expect(() => readConfig({ SMTP_URL })).toThrow('MAIL_FROM must say who the mails of SMTP_URL are from')
    expect(() => readConfig({ SMTP_URL: 'mail.example.com', MAIL_FROM: 'a@b' })).toThrow(
      'SMTP_URL must be an smtp:// or smtps:// address',
    )
  })

  test('a role for migrations needs a database beside it', () => {
    expect(() => readConfig({ MIGRATION_DATABASE_URL: 'postgres://db/club' })).toThrow(
      'MIGRATION_DATABASE_URL needs DATABASE_URL beside it',
    )
  })
})
