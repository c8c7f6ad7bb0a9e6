import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import type { Member } from './members.queries.ts'
import { PersonalData } from './PersonalData.tsx'

const anna = {
  id: 'm1',
  companyId: 'c1',
  email: 'anna@example.com',
  firstName: 'Anna',
  lastName: 'Öst',
  phone: null,
  jobTitle: null,
  role: 'redeemer',
  status: 'active',
  leftAt: null,
  mergedIntoId: null,
  erasedAt: null,
  version: 1,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
} as const satisfies Member
const wallet = { available: 0, pending: 0, held: 0, debt: 0, expiringSoon: [] }
const record = { auditedValues: [{}, {}], purchases: [{}, {}, {}], redemptions: [{}] }

function render(own: object) {
  return renderWithApp(<PersonalData member={anna} mayErase />, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/members/{id}/wallet': own,
      'GET /api/v1/members/{id}/personal-data': record,
      'POST /api/v1/members/{id}/erasure': { ...anna, erasedAt: '2026-02-01T00:00:00Z' },
    },
  })
}

test('before somebody is erased it says in figures what goes and what stays', async () => {
  const { user, api } = await render(wallet)
  const erase = await screen.findByRole('button', { name: 'Erase the person' })
  await waitFor(() => expect(erase.hasAttribute('disabled')).toBe(false))
  await user.click(erase)
  expect(
    await screen.findByText(/2 values in the audit log are emptied\. 3 purchases and 1 redemptions stay/),
  ).toBeTruthy()
  expect(api.last('POST', '/api/v1/members/m1/erasure')).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Erase for good' }))
  await waitFor(() => expect(api.last('POST', '/api/v1/members/m1/erasure')?.body).toEqual({ reason: 'requested' }))
})

test('who still has points of their own cannot be erased yet, and it says why', async () => {
  await render({ ...wallet, held: 5 })
  expect(await screen.findByText(/They have points of their own/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Erase the person' }).hasAttribute('disabled')).toBe(true)
})
