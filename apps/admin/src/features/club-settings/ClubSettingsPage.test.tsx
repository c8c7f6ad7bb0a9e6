import { expect, test } from '@jest/globals'
import { problem, type RenderOptions, renderWithApp, type SentRequest } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { ClubSettingsPage } from './ClubSettingsPage.tsx'

const settings = {
  name: 'Nordverk',
  timeZone: 'Europe/Stockholm',
  currency: 'SEK',
  earningStartsOn: null,
  adjustmentApprovalAbove: 10_000,
  campaignApprovalAbovePoints: 1_000_000,
  allowsPrivateWebhooks: false,
  primaryColour: '#0b5567',
  secondColour: null,
  tagline: { sv: 'Poäng' },
  defaultLocale: 'sv',
  mailSenderName: null,
  logoUrl: null,
  heroUrl: null,
  version: 3,
}
const administrator = { permissions: ['club-settings:read', 'club-settings:write'] }

async function render(api: RenderOptions['api'] = {}, person: object = administrator) {
  const rendered = await renderWithApp(<ClubSettingsPage />, {
    texts: adminTexts,
    density: 'admin',
    api: { 'GET /api/v1/me/staff': person, 'GET /api/v1/club-settings': settings, ...api },
  })
  if (person === administrator) await screen.findByRole('button', { name: 'Save' })
  return rendered
}

test('only what was changed is sent, with the version that was read', async () => {
  const saved = (request: SentRequest) => ({ ...settings, ...(request.body as object), version: 4 })
  const { user, api } = await render({ 'PATCH /api/v1/club-settings': saved })
  const name = await screen.findByLabelText(/Name of the club/)
  await user.clear(name)
  await user.type(name, 'Nordverk Pro')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Saved\. Members see it/)).toBeTruthy()
  const sent = api.last('PATCH', '/api/v1/club-settings')
  expect([sent?.body, sent?.headers.get('if-match')]).toEqual([{ name: 'Nordverk Pro' }, '"3"'])
})

test('when somebody else was faster, what was typed stays over theirs and can be saved', async () => {
  let now = settings
  const { user, api } = await render({
    'GET /api/v1/club-settings': () => now,
    'PATCH /api/v1/club-settings': ({ body, headers }: SentRequest) => {
      if (headers.get('if-match') !== '"9"') return problem(412, 'request.changed_meanwhile')
      return { ...now, ...(body as object), version: 10 }
    },
  })
  await user.type(await screen.findByLabelText(/Mails are from/), 'Karin')
  now = { ...settings, name: 'Theirs', version: 9 }
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Somebody else has changed the settings/)).toBeTruthy()
  await waitFor(() => expect(screen.getByDisplayValue('Theirs')).toBeTruthy())
  expect(screen.getByDisplayValue('Karin')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Saved\. Members see it/)).toBeTruthy()
  expect(api.last('PATCH', '/api/v1/club-settings')?.body).toEqual({ mailSenderName: 'Karin' })
})

test('a language whose tagline is emptied is left out, and without any there is none', async () => {
  const { user, api } = await render({ 'PATCH /api/v1/club-settings': settings })
  await user.clear(await screen.findByLabelText('Tagline, Svenska'))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(api.last('PATCH', '/api/v1/club-settings')?.body).toEqual({ tagline: null }))
})

test('how well the colour can be read is said while it is chosen', async () => {
  const { user } = await render()
  const colour = await screen.findByLabelText('The club’s colour')
  await user.clear(colour)
  await user.type(colour, '#f2b705')
  expect(await screen.findByText(/Contrast 9\.7 to 1/)).toBeTruthy()
})

test('whoever may only look has nothing to save with', async () => {
  await render({}, { permissions: ['club-settings:read'] })
  expect(await screen.findByText('Your role may look at this, not change it.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
})
