import { expect, test } from '@jest/globals'
import { problem, renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { screen, waitFor, within } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { MePage } from './MePage.tsx'

const karin = {
  id: 's1',
  email: 'karin@example.com',
  name: 'Karin Lind',
  role: 'marketer',
  locale: 'en',
  permissions: ['own-account'],
  hasPassword: true,
  hasAuthenticator: true,
  recoveryCodesLeft: 2,
  club: { name: 'Nordverk', timeZone: 'Europe/Stockholm', currency: 'SEK' },
  version: 5,
}
const devices = {
  items: [
    { id: 'd1', createdAt: '2026-03-01T00:00:00Z', lastSeenAt: '2026-03-02T00:00:00Z', device: '', isCurrent: true },
    { id: 'd2', createdAt: '2026-03-01T00:00:00Z', lastSeenAt: '2026-03-02T00:00:00Z', device: 'Firefox, Windows' },
  ],
}

function render(api: Record<string, unknown> = {}) {
  return renderWithApp(<MePage />, {
    texts: adminTexts,
    density: 'admin',
    api: { 'GET /api/v1/me/staff': karin, 'GET /api/v1/me/staff/sessions': devices, ...api },
  })
}

test('another app takes a proof of the old one, then the first code of the new one', async () => {
  const { user, api } = await render({
    'POST /api/v1/me/staff/totp': ({ body }: SentRequest) =>
      (body as { code: string }).code === '111111'
        ? { next: 'totp_setup', challenge: 'c', secret: 'ABCDEFGH', otpauthUrl: 'otpauth://totp/x?secret=ABCDEFGH' }
        : problem(403, 'sign_in.wrong_code'),
    'POST /api/v1/me/staff/totp/confirmation': { recoveryCodes: ['abcd-efgh'] },
  })
  await user.click(await screen.findByRole('button', { name: 'Set up another app' }))
  const code = await screen.findByLabelText(/Six digits/)
  await user.type(code, '000000')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByRole('alert')).toBeTruthy()
  await user.clear(code)
  await user.type(code, '111111')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  expect(await screen.findByText('ABCD EFGH')).toBeTruthy()
  await user.type(screen.getByLabelText(/Six digits/), '222222')
  await user.click(screen.getByRole('button', { name: 'Use the new app' }))
  expect(await screen.findByText('abcd-efgh')).toBeTruthy()
  expect(api.last('POST', '/api/v1/me/staff/totp/confirmation')?.body).toEqual({ challenge: 'c', code: '222222' })
})

test('signing out everywhere says how many devices it takes, and leads to the sign-in page', async () => {
  const { user, address } = await render({ 'DELETE /api/v1/me/staff/sessions': null })
  await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))
  expect(await screen.findByText('2 devices are signed out, this one too.')).toBeTruthy()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign out everywhere' }))
  await waitFor(() => expect(address()).toMatch(/^\/sign-in/))
})

test('a password that is refused stays typed, with the reason', async () => {
  const { user } = await render({ 'POST /api/v1/me/staff/password': problem(403, 'password.wrong') })
  await user.type(await screen.findByLabelText(/Password now/), 'old one')
  await user.type(screen.getByLabelText(/New password/), 'a new long password')
  await user.click(screen.getByRole('button', { name: 'Change the password' }))
  expect(await screen.findByText('That is not your password.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>(/New password/).value).toBe('a new long password')
})
