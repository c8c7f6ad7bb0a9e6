import { describe, expect, test } from '@jest/globals'
import type { DomainError } from '../../platform/errors.ts'
import { assertGoodPassword } from './password-rules.ts'

const known = ['Karin Åkerblom', 'karin.akerblom@nordverk.example', 'Nordiska Verktygsklubben']

function codeFor(password: string): string | undefined {
  try {
    assertGoodPassword(password, known, 'password')
    return undefined
  } catch (error) {
    return (error as DomainError).code
  }
}

describe('a password is taken', () => {
  test.each([
    'tre gröna elefanter sjunger',
    'correct horse battery staple',
    'gq7Kz!m2Rw9x',
    'Kvarnhjulet snurrar åt fel håll',
    'хорошо темперированный клавир',
    '鯨は空を飛ばない、まだ今日は',
    '🚲🌲🪵🧀🛶🎻🪁🍂🧭🏔️🛖🦌',
    'xxxVq8#tL2zPw',
  ])('%s', (password) => {
    expect(codeFor(password)).toBeUndefined()
  })
})

describe('a password is refused', () => {
  test.each([
    ['too_short', 'gq7Kz!m2Rw9'],
    ['too_short', '鯨は空を飛ばない'],
    ['too_long', 'gq7Kz!m2Rw9x'.repeat(17)],
    ['common', 'password1234'],
    ['common', 'P@ssw0rd2024'],
    ['common', 'Sommar2024!!'],
    ['common', 'Välkommen2025'],
    ['common', 'superman batman'],
    ['sequence', 'qwertyuiop12'],
    ['sequence', '123456789012'],
    ['sequence', 'abcdefghijkl'],
    ['sequence', '1qaz2wsx3edc'],
    ['sequence', 'mnbvcxzlkjhg'],
    ['repeats', 'aaaaaaaaaaaa'],
    ['repeats', 'xkxkxkxkxkxk'],
    ['repeats', '🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲🚲'],
    ['personal', 'KarinAkerblom1'],
    ['personal', 'k4rin.åkerblom'],
    ['personal', 'Nordverk 2024!'],
    ['personal', 'Nordiska-Verktygsklubben'],
  ])('as %s: %s', (reason, password) => {
    expect(codeFor(password)).toBe(`password.${reason}`)
  })

  test('with the field and a sentence', () => {
    expect(() => assertGoodPassword('password1234', [], 'new')).toThrow(
      expect.objectContaining({ status: 422, faults: [{ path: 'new', message: expect.stringMatching(/\.$/) }] }),
    )
  })

  test('in no time, however long and odd it is', () => {
    for (const password of [
      'a'.repeat(200),
      'ab'.repeat(100),
      '\u0301'.repeat(200),
      'İ'.repeat(200),
      '🚲'.repeat(200),
    ]) {
      expect(codeFor(password)).toBe('password.repeats')
    }
  })
})
