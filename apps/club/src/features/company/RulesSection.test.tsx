import { expect, test } from '@jest/globals'
import { type FakeAnswers, problem, renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import type { Rules } from './company.queries.ts'
import { RulesSection } from './RulesSection.tsx'

const path = '/api/v1/me/company/redemption-rules'

const rules: Rules = {
  whoMayRedeem: 'redeemers',
  approvalAbovePoints: 10_000,
  valueCapPerMemberAndYear: null,
  blockedKinds: ['donation'],
  businessRewardsOnly: false,
  isPublicSector: false,
  version: 3,
}

const renderRules = (api: FakeAnswers) =>
  renderWithApp(<RulesSection currency="SEK" />, { texts: clubTexts, api: { [`GET ${path}`]: rules, ...api } })

test('what is saved is the whole of the rules, for the version that was read', async () => {
  const { user, api } = await renderRules({ [`PUT ${path}`]: { ...rules, version: 4 } })
  await user.click(await screen.findByRole('radio', { name: 'Administrators only' }))
  await user.clear(screen.getByRole('textbox', { name: 'Approve everything above this many points' }))
  await user.type(screen.getByRole('textbox', { name: /^Highest value/ }), '4500')
  await user.click(screen.getByRole('checkbox', { name: 'Services' }))
  await user.click(screen.getByRole('button', { name: 'Save the rules' }))
  expect(await screen.findByText('Saved.')).toBeTruthy()
  const sent = api.last('PUT', path)
  expect(sent?.headers.get('if-match')).toBe('"3"')
  expect(sent?.body).toEqual({
    whoMayRedeem: 'administrators',
    approvalAbovePoints: null,
    valueCapPerMemberAndYear: { amount: '4500', currency: 'SEK' },
    blockedKinds: ['service', 'donation'],
    businessRewardsOnly: false,
  })
})

test('when somebody else changed them, what was typed stays until one asks for what holds', async () => {
  let current = rules
  const { user } = await renderRules({
    [`GET ${path}`]: () => current,
    [`PUT ${path}`]: () => {
      current = { ...rules, approvalAbovePoints: 8_000, version: 4 }
      return problem(412, 'request.changed_meanwhile')
    },
  })
  const above = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Approve everything/ })
  await screen.findByRole('radio', { name: 'Administrators only' })
  await user.clear(above())
  await user.type(above(), '500')
  await user.click(screen.getByRole('button', { name: 'Save the rules' }))
  await screen.findByRole('alert')
  expect(above().value).toBe('500')
  await user.click(screen.getByRole('button', { name: 'Show what holds now' }))
  expect(above().value).toBe('8,000')
})

test('in the public sector nothing but rewards for the business can be chosen', async () => {
  await renderRules({ [`GET ${path}`]: { ...rules, isPublicSector: true } })
  const only = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Rewards for the business only' })
  expect([only.checked, only.disabled]).toEqual([true, true])
})
