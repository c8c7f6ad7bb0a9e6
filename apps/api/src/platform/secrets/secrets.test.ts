import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readConfig } from '../config.ts'
import { openSecrets } from './open-secrets.ts'
import { secretsUnder } from './secrets.ts'

const key = (letter: string) => Buffer.alloc(32, letter)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-secrets-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

test('what was encrypted can be read again, in any alphabet, and looks different each time', () => {
  const secrets = secretsUnder(key('a'))
  for (const text of ['', 'ABC-123', 'påse 漢字 🎁', 'x'.repeat(10_000)]) {
    const [once, again] = [secrets.encrypt('voucher-code', text), secrets.encrypt('voucher-code', text)]
    expect(secrets.decrypt('voucher-code', once)).toBe(text)
    expect(once.equals(again)).toBe(false)
    if (text !== '') expect(once.includes(text)).toBe(false)
  }
})

test('a secret of one purpose is not read for another', () => {
  const secrets = secretsUnder(key('a'))
  const sealed = secrets.encrypt('voucher-code', 'ABC')
  expect(() => secrets.decrypt('webhook-secret', sealed)).toThrow('unable to authenticate')
})

test('a secret that was changed is not read', () => {
  const secrets = secretsUnder(key('a'))
  const sealed = secrets.encrypt('voucher-code', 'ABC')
  for (const at of [5, 20, sealed.length - 1]) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => secrets.decrypt('voucher-code', changed)).toThrow('unable to authenticate')
  }
})

test('after a change of keys, old secrets are read with the old key and new ones kept under the new', () => {
  const sealed = secretsUnder(key('a')).encrypt('voucher-code', 'ABC')
  const secrets = secretsUnder(key('b'), [key('a')])
  expect(secrets.decrypt('voucher-code', sealed)).toBe('ABC')
  expect(secretsUnder(key('b')).decrypt('voucher-code', secrets.encrypt('voucher-code', 'DEF'))).toBe('DEF')
  expect(() => secretsUnder(key('b')).decrypt('voucher-code', sealed)).toThrow('another key')
})

test('a fingerprint is the same for the same text, key and purpose only', () => {
  const print = (letter: string, text: string) => secretsUnder(key(letter)).fingerprint('voucher-code', text)
  expect(print('a', 'ABC').equals(print('a', 'ABC'))).toBe(true)
  expect(print('a', 'ABC').equals(print('a', 'ABD'))).toBe(false)
  expect(print('a', 'ABC').equals(print('b', 'ABC'))).toBe(false)
  expect(print('a', 'ABC').equals(secretsUnder(key('a')).fingerprint('webhook-secret', 'ABC'))).toBe(false)
})

test('beside an embedded database a key is made once, readable by its owner alone', () => {
  const config = readConfig({ DATA_DIR: path.join(folder, 'data') })
  const sealed = openSecrets(config).encrypt('voucher-code', 'ABC')
  expect(openSecrets(config).decrypt('voucher-code', sealed)).toBe('ABC')
  expect(fs.statSync(path.join(folder, 'data', 'secret.key')).mode & 0o777).toBe(0o600)
})

test('with a server and no key, secrets are refused rather than kept in the open', () => {
  const secrets = openSecrets(readConfig({ DATABASE_URL: 'postgres://club@localhost/club' }))
  expect(() => secrets.encrypt('voucher-code', 'ABC')).toThrow('no SECRET_KEY')
})

test('a key that is not 32 bytes is refused at the start', () => {
  expect(() => readConfig({ SECRET_KEY: 'c2hvcnQ=' })).toThrow('SECRET_KEY must be 32 bytes in base64')
  expect(() => readConfig({ SECRET_KEY_OLD: `${key('a').toString('base64')},short` })).toThrow('SECRET_KEY_OLD')
})
