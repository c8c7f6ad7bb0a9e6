import { expect, test } from '@jest/globals'
import { problem, renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { NoteField } from './NoteField.tsx'

const ROUTE = 'POST /api/v1/companies/{id}/notes'

test('a note is saved with the company, and the field is empty for the next', async () => {
  const { user, api } = await renderWithApp(<NoteField companyId="c1" />, {
    texts: adminTexts,
    api: { [ROUTE]: { id: 'n1' } },
  })
  const field = await screen.findByRole('textbox', { name: 'Note' })
  await user.type(field, 'Wants a quote  ')
  await user.click(screen.getByRole('button', { name: 'Save the note' }))
  expect(await screen.findByText('The note is saved with the company.')).toBeTruthy()
  expect(field).toHaveProperty('value', '')
  expect(api.last('POST', '/api/v1/companies/c1/notes')?.body).toEqual({ text: 'Wants a quote' })
})

test('what could not be saved stays written', async () => {
  const { user } = await renderWithApp(<NoteField companyId="c1" />, {
    texts: adminTexts,
    api: { [ROUTE]: problem(500, 'server.failed') },
  })
  const field = await screen.findByRole('textbox', { name: 'Note' })
  await user.type(field, 'Wants a quote')
  await user.click(screen.getByRole('button', { name: 'Save the note' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(field).toHaveProperty('value', 'Wants a quote')
})
