import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import { ColleagueRow } from './ColleagueRow.tsx'
import type { Colleague, Role } from './company.queries.ts'
import { InvitationForm } from './InvitationForm.tsx'

const jonas: Colleague = {
  id: 'm2',
  email: 'jonas@lindqvist.example',
  firstName: null,
  lastName: null,
  jobTitle: 'Welder',
  role: 'viewer',
  isMe: false,
  version: 1,
}

test('who has no name goes by the address, and can be given another role', async () => {
  const given: Role[] = []
  const row = (
    <ColleagueRow colleague={jonas} isBusy={false} onRole={(role) => given.push(role)} onRemove={() => undefined} />
  )
  const { user } = await renderWithApp(row, { texts: clubTexts })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Role of jonas@lindqvist.example' }), 'May redeem')
  expect(given).toEqual(['redeemer'])
})

test('nobody takes their own role away', async () => {
  const row = (
    <ColleagueRow
      colleague={{ ...jonas, isMe: true }}
      isBusy={false}
      onRole={() => undefined}
      onRemove={() => undefined}
    />
  )
  await renderWithApp(row, { texts: clubTexts })
  expect(screen.getByText('jonas@lindqvist.example (you)')).toBeTruthy()
  expect(screen.queryByRole('combobox')).toBeNull()
  expect(screen.queryByRole('button')).toBeNull()
})

test('an address and a role are enough to invite', async () => {
  const form = <InvitationForm onInvited={() => undefined} onClose={() => undefined} />
  const { user, api } = await renderWithApp(form, {
    texts: clubTexts,
    api: { 'POST /api/v1/me/company/members': jonas },
  })
  await user.type(screen.getByRole('textbox', { name: /E-mail/ }), ' jonas@lindqvist.example ')
  await user.click(screen.getByRole('radio', { name: /^May look/ }))
  await user.click(screen.getByRole('button', { name: 'Send the invitation' }))
  await waitFor(() =>
    expect(api.last('POST', '/api/v1/me/company/members')?.body).toEqual({
      email: 'jonas@lindqvist.example',
      firstName: null,
      lastName: null,
      role: 'viewer',
    }),
  )
})
