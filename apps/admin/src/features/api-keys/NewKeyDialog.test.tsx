import { expect, jest, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { NewKeyDialog } from './NewKeyDialog.tsx'

test('a key gets what was chosen, and its token is shown once and not lost by accident', async () => {
  const onClose = jest.fn()
  const { user, api } = await renderWithApp(<NewKeyDialog onClose={onClose} />, {
    texts: adminTexts,
    density: 'admin',
    api: {
      'GET /api/v1/me/staff': { permissions: ['own-account', 'purchases:write', 'staff:write', 'webhooks:read'] },
      'GET /api/v1/api-keys': { items: [], nextCursor: null },
      'POST /api/v1/api-keys': { id: 'k1', name: 'ERP', scopes: ['purchases:write'], token: 'stamkund_secret' },
    },
  })
  await user.type(await screen.findByLabelText(/Name/), 'ERP')
  await user.click(await screen.findByLabelText('purchases:write'))
  expect(screen.queryByLabelText('staff:write')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Make the key' }))
  expect(await screen.findByText('stamkund_secret')).toBeTruthy()
  expect(api.last('POST', '/api/v1/api-keys')?.body).toEqual({
    name: 'ERP',
    scopes: ['purchases:write'],
    expiresAt: null,
  })
  await user.keyboard('{Escape}')
  expect(onClose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'I have kept it' }))
  expect(onClose).toHaveBeenCalled()
})
