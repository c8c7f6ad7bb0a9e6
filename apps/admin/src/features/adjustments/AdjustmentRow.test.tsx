import { expect, jest, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { AdjustmentRow } from './AdjustmentRow.tsx'
import type { Adjustment } from './adjustments.queries.ts'

const waiting = {
  id: 'a1',
  companyId: 'c1',
  memberId: null,
  points: 50_000,
  reasonCode: 'goodwill',
  text: 'Late delivery',
  expiresOn: null,
  state: 'waiting',
  needsApproval: true,
  requestedBy: 'karin',
  requestedByName: 'Karin Lind',
  requestedAt: '2026-03-31T10:30:00Z',
  requestedOn: '2026-03-31',
  decidedBy: null,
  decidedAt: null,
  rejectionReason: null,
  postedVersion: null,
} as const satisfies Adjustment

function renderFor(id: string, permissions: string[]) {
  return renderWithApp(<AdjustmentRow adjustment={waiting} onAct={jest.fn()} />, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/me/staff': { id, permissions },
      'GET /api/v1/companies/{id}': { id: 'c1', name: 'Lindqvist' },
    },
  })
}

test('who asked for a correction cannot approve it, and is told why', async () => {
  await renderFor('karin', ['adjustments:approve'])
  expect(await screen.findByText('Somebody else approves what you asked for.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Withdraw' })).toBeTruthy()
})

test('a second person who may can approve or reject it', async () => {
  await renderFor('erik', ['adjustments:approve'])
  expect(await screen.findByRole('button', { name: 'Approve' })).toBeTruthy()
  expect(screen.getByText(/Karin Lind, 31 March/)).toBeTruthy()
})

test('who may not approve sees who decides', async () => {
  await renderFor('erik', ['adjustments:read'])
  expect(await screen.findByText('Finance or an administrator decides.')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
