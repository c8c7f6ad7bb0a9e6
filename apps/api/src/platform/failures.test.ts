import { describe, expect, test } from '@jest/globals'
import { LedgerError } from '@stamkund/ledger'
import { databaseFailure } from './database-failures.ts'
import { ledgerFailure } from './ledger-failures.ts'

const failed = (code: string, message = 'it failed') => Object.assign(new Error(message), { code })

describe('failures of the database', () => {
  test.each(['57P01', '57P03', '53300', '08006', 'ECONNREFUSED', 'ECONNRESET'])(
    '%s is 503 with a time to come back',
    (code) => {
      expect(databaseFailure(failed(code))).toMatchObject({
        code: 'service.database_unavailable',
        status: 503,
        headers: { 'retry-after': '2' },
      })
    },
  )

  test('are found under what wraps them', () => {
    const wrapped = new Error('Failed query', { cause: failed('57P01') })
    expect(databaseFailure(wrapped)).toMatchObject({ code: 'service.database_unavailable' })
  })

  test.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    '%j is one too',
    (message) => {
      expect(databaseFailure(new Error(message))).toMatchObject({ status: 503 })
    },
  )

  test('a statement that took too long, or kept colliding, may be sent again', () => {
    for (const code of ['57014', '40001', '40P01'])
      expect(databaseFailure(failed(code))).toMatchObject({ code: 'service.busy' })
  })

  test('text that cannot be stored is the fault of the request', () => {
    expect(databaseFailure(failed('22021'))).toMatchObject({ code: 'request.invalid', status: 422 })
  })

  test('any other error is ours', () => {
    for (const code of ['23505', '42703', '08P01']) expect(databaseFailure(failed(code))).toBeUndefined()
    expect(databaseFailure('a text')).toBeUndefined()
    expect(databaseFailure(undefined)).toBeUndefined()
  })
})

describe('refusals by the ledger', () => {
  test.each([
    ['ledger.insufficient_points', 409],
    ['ledger.unknown_wallet', 404],
    ['ledger.out_of_range', 422],
  ] as const)('%s is %i', (code, status) => {
    expect(ledgerFailure(new LedgerError(code, 'no'))).toMatchObject({ code, status, message: 'no' })
  })
})
