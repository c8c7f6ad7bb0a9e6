import { expect, test } from '@jest/globals'
import { type FakeAnswers, renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import { Approvals } from './Approvals.tsx'
import type { Waiting } from './company.queries.ts'

const asked: Waiting = {
  id: 'd1',
  rewardId: 'r1',
  rewardName: 'Headset',
  rewardKind: 'merchandise',
  picture: null,
  points: 14_000,
  payFrom: 'company',
  state: 'awaiting_approval',
  memberName: 'Elin Karlsson',
  isMine: false,
  companyApproval: { isNeeded: true, approvedAt: null },
  staffApproval: { isNeeded: false, approvedAt: null },
  requestedAt: '2020-11-22T09:00:00.000Z',
  decidedAt: null,
  fulfilledAt: null,
  cancelledAt: null,
  canCancel: true,
  canDecide: true,
}

const renderApprovals = (items: Waiting[], api: FakeAnswers = {}) =>
  renderWithApp(<Approvals />, {
    texts: clubTexts,
    api: { 'GET /api/v1/me/redemptions': { items, nextCursor: null }, ...api },
  })

test('an approval is sent, and said', async () => {
  const { user, api } = await renderApprovals([asked], { 'POST /api/v1/me/redemptions/{id}/approval': asked })
  await user.click(await screen.findByRole('button', { name: 'Approve' }))
  expect(await screen.findByText('Headset is approved.')).toBeTruthy()
  expect(api.last('POST', '/api/v1/me/redemptions/d1/approval')).toBeTruthy()
})

test('a rejection needs a reason', async () => {
  const { user, api } = await renderApprovals([asked], { 'POST /api/v1/me/redemptions/{id}/rejection': asked })
  await user.click(await screen.findByRole('button', { name: 'Reject' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Reject' }))
  expect(await dialog.findByText('Write a few words about why.')).toBeTruthy()
  expect(api.last('POST', '/api/v1/me/redemptions/d1/rejection')).toBeUndefined()
  await user.type(dialog.getByRole('textbox', { name: /Why/ }), 'Not this year')
  await user.click(dialog.getByRole('button', { name: 'Reject' }))
  await waitFor(() =>
    expect(api.last('POST', '/api/v1/me/redemptions/d1/rejection')?.body).toEqual({ reason: 'Not this year' }),
  )
})

test('one’s own is for another administrator', async () => {
  await renderApprovals([{ ...asked, isMine: true, canDecide: false }])
  expect(await screen.findByText('Your own. Another administrator approves it.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
})

test('what waits for the club is not shown', async () => {
  await renderApprovals([{ ...asked, companyApproval: { isNeeded: false, approvedAt: null } }])
  expect(await screen.findByText(/^Nothing waits\./)).toBeTruthy()
})
