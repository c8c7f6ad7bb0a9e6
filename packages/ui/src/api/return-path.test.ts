import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ownPath } from './return-path.ts'

test.each(['/history', '/history?wallet=own#top', '/rewards/019aa1c2'])('%s is a page of ours', (path) => {
  expect(ownPath(path, '/')).toBe(path)
})

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '',
  undefined,
  null,
  ['/history'],
])('%p is not, so the first page it is', (path) => {
  expect(ownPath(path, '/')).toBe('/')
})

test('whatever is asked for, it never leads to another place', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      expect(new URL(ownPath(path, '/'), 'https://club.example').origin).toBe('https://club.example')
    }),
  )
})
