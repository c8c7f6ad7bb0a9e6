import { beforeEach, describe, expect, test } from '@jest/globals'
import { type FakeAnswers, problem, renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import { RewardContent } from './RewardPage.tsx'
import { ours, powerbank, wallets } from './rewards.fixture.ts'
import type { Reason, Reward } from './rewards.queries.ts'

let answers: FakeAnswers

beforeEach(() => {
  answers = {
    'GET /api/v1/me': { permissions: ['my-redemptions:write'] },
    'GET /api/v1/me/wallet': wallets,
    'GET /api/v1/me/company': ours,
  }
})

const renderReward = (reward: Reward, api: FakeAnswers = {}) =>
  renderWithApp(<RewardContent reward={reward} payFrom="company" onPayFrom={() => undefined} />, {
    texts: clubTexts,
    api: { ...answers, ...api },
  })

test('a viewer is told whom to ask, and gets no button', async () => {
  await renderReward(
    { ...powerbank, isAvailable: false, reasons: [{ code: 'may_not_redeem' }] },
    { 'GET /api/v1/me': { permissions: ['my-club:read'] } },
  )
  expect(await screen.findByText(/You may look, not redeem\./)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Redeem/ })).toBeNull()
})

test.each<[Reason, string]>([
  [{ code: 'points_missing', missing: 1_200 }, '1,200 points short'],
  [{ code: 'in_debt', debt: 300 }, 'First 300 points are to be earned back after a return'],
  [{ code: 'out_of_stock' }, 'Out of stock'],
  [{ code: 'limit_of_company_reached', limit: 1 }, 'Your company has had the one it can have'],
  [{ code: 'limit_of_member_reached', limit: 2 }, 'You have had the 2 you can have'],
  [{ code: 'value_cap', cap: '450.0000', currency: 'SEK' }, /limit of 450.kr per person and year/u.source],
  [{ code: 'needs_approval', by: 'company' }, 'Needs your company administrator’s approval'],
  [{ code: 'not_yet', from: '2020-03-01' }, 'From 1 March 2020'],
])('%j is said in words', async (reason, words) => {
  await renderReward({ ...powerbank, isAvailable: false, reasons: [reason] })
  expect((await screen.findByRole('listitem')).textContent).toMatch(new RegExp(words))
})

test('two approvals are two reasons', async () => {
  const reasons: Reason[] = [
    { code: 'needs_approval', by: 'staff' },
    { code: 'needs_approval', by: 'company' },
  ]
  await renderReward({ ...powerbank, reasons })
  expect(await screen.findAllByRole('listitem')).toHaveLength(2)
})

describe('when somebody else took the last one', () => {
  test('the refusal stays, and the figures are asked for again', async () => {
    const { user, api } = await renderReward(powerbank, {
      'POST /api/v1/me/redemptions': problem(409, 'redemption.out_of_stock'),
    })
    await screen.findByText('Verkstadsgatan 14, Borås')
    await user.click(screen.getByRole('button', { name: /^Redeem for/ }))
    expect((await screen.findByRole('alert')).textContent).not.toBe('')
    expect(api.requests.filter(({ path }) => path === '/api/v1/me/wallet').length).toBeGreaterThan(1)
  })
})
