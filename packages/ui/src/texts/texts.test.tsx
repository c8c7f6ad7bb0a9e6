import { expect, test } from '@jest/globals'
import { screen } from '@testing-library/react'
import { CsvLink } from '../parts/CsvLink.tsx'
import { renderWithApp } from '../testing.tsx'
import { pseudoTexts } from './pseudo.ts'

test.each([
  ['sv', 'Spara som CSV', 'sv-SE'],
  ['nb', 'Lagre som CSV', 'nb-NO'],
  ['en', 'Save as CSV', 'en-GB'],
  ['en-XA', '[Sáṽé áš CSV~~~~]', 'en-GB'],
] as const)('%s speaks for itself', async (locale, text, tag) => {
  await renderWithApp(<CsvLink path="/x" />, { locale })
  expect(screen.getByText(text)).toBeTruthy()
  expect(document.documentElement.lang).toBe(tag)
})

test('the language that looks for what is not translated leaves figures and tags alone', () => {
  expect(pseudoTexts({ a: { b: '{{points}} <b>points</b>' } })).toEqual({
    a: { b: '[{{points}} <b>þôîñţš</b>~~~~~~~~]' },
  })
})
