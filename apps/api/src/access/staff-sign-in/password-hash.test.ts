import { expect, test } from '@jest/globals'
import { hashPassword, isPassword } from './password-hash.ts'

test('a hash is Argon2id with what OWASP advises, different each time, and of that password alone', async () => {
  const [one, other] = await Promise.all([hashPassword('tre gröna elefanter'), hashPassword('tre gröna elefanter')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await isPassword(one, 'tre gröna elefanter')).toBe(true)
  expect(await isPassword(one, 'tre gröna elefanteR')).toBe(false)
})

test('nobody’s password is none, not even the one behind the hash that is compared instead', async () => {
  for (const nobody of [null, undefined]) expect(await isPassword(nobody, 'tre gröna elefanter')).toBe(false)
})

test('however many come at once, some are done and the rest are told to come again', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => isPassword(null, 'tre gröna elefanter')))
  const refused = outcomes.filter(({ status }) => status === 'rejected')
  expect(refused).toHaveLength(8)
  expect(refused[0]).toMatchObject({ reason: { code: 'service.busy', status: 503 } })
  expect(await isPassword(null, 'tre gröna elefanter')).toBe(false)
})
