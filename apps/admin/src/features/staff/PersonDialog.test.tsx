import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { PersonDialog } from './PersonDialog.tsx'
import type { Person } from './staff.queries.ts'

const person = {
  id: 's1',
  email: 'karin@nordverk.example',
  name: 'Karin Lind',
  role: 'marketer',
  salesRepId: null,
  status: 'deactivated',
  version: 3,
} as Person

async function render(status: Person['status']) {
  let said = ''
  const rendered = await renderWithApp(
    <PersonDialog person={{ ...person, status }} onDone={(words) => (said = words)} onClose={() => undefined} />,
    {
      texts: adminTexts,
      density: 'admin',
      api: {
        'GET /api/v1/me/staff': { id: 's2', permissions: ['staff:write'] },
        'GET /api/v1/sales-reps': { items: [], nextCursor: null },
        'POST /api/v1/staff/{id}/erasure': { ...person, isErased: true },
      },
    },
  )
  return { ...rendered, said: () => said }
}

test('whoever is deactivated can be erased, after a question that says what goes', async () => {
  const { user, api, said } = await render('deactivated')
  await user.click(await screen.findByRole('button', { name: 'Erase the person' }))
  expect(await screen.findByText(/Name, e-mail address and the words of their notes/)).toBeTruthy()
  expect(api.last('POST', '/api/v1/staff/s1/erasure')).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Erase for good' }))
  await waitFor(() => expect(said()).toBe('The person is erased. What they did stays.'))
  expect(api.last('POST', '/api/v1/staff/s1/erasure')?.body).toEqual({ reason: 'no_longer_needed' })
})

test('whoever can sign in is deactivated first', async () => {
  await render('active')
  await screen.findByRole('button', { name: 'Deactivate' })
  expect(screen.queryByRole('button', { name: 'Erase the person' })).toBeNull()
})
