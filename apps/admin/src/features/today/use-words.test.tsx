import { expect, test } from '@jest/globals'
import { AppLink } from '@stamkund/ui'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import type { Signal } from './today.queries.ts'
import { useWords } from './use-words.ts'

const nothing = { rewardId: null, redemptionId: null, memberId: null }
const company = { companyId: 'c1', companyNo: '1094', companyName: 'Fagerås Gjuteri AB', urgency: 70 }

const signals: Signal[] = [
  {
    ...company,
    signal: 'points_expiring',
    figure: { value: 37_773, unit: 'points' },
    reason: { code: 'points_expiring', points: 37_773, expiresOn: '2999-11-30', daysLeft: 8 },
    next: { ...nothing, kind: 'offer_rewards' },
  },
  {
    ...company,
    signal: 'close_to_reward',
    figure: { value: 308, unit: 'points' },
    reason: {
      code: 'close_to_reward',
      rewardId: 'r1',
      rewardName: 'Headset',
      needs: 14_000,
      have: 13_692,
      missing: 308,
    },
    next: { ...nothing, kind: 'show_reward', rewardId: 'r1' },
  },
  {
    ...company,
    signal: 'buying_less',
    figure: { value: 66, unit: 'percent' },
    reason: {
      code: 'buying_less',
      netSales: '1190.0000',
      usual: '3565.0000',
      currency: 'SEK',
      days: 60,
      percentLess: 66,
    },
    next: { ...nothing, kind: 'call' },
  },
  {
    ...company,
    signal: 'new_sign_in',
    figure: { value: 0, unit: 'days' },
    reason: {
      code: 'new_sign_in',
      memberId: 'm1',
      firstName: null,
      lastName: null,
      signedInAt: '2020-01-02T10:30:00.000Z',
    },
    next: { ...nothing, kind: 'welcome', memberId: 'm1' },
  },
  {
    ...company,
    signal: 'redemption_waiting',
    figure: { value: 1, unit: 'days' },
    reason: {
      code: 'redemption_waiting',
      redemptionId: 'd1',
      rewardName: 'Mug',
      points: 1_200,
      waitsFor: 'fulfilment',
      requestedAt: '2026-11-12T12:00:00.000Z',
      daysWaiting: 1,
    },
    next: { ...nothing, kind: 'open_redemption', redemptionId: 'd1' },
  },
]

function Spoken({ signal }: { readonly signal: Signal }) {
  const { reason, figure, unit, next } = useWords()(signal)
  return (
    <p>
      {[reason, figure, unit].join(' | ')} | <AppLink to={next.to}>{next.label}</AppLink>
    </p>
  )
}

test.each([
  [0, /^37,773 points expire 30 November 2999\. \| 37,773 \| points, 30 November 2999/, '/companies/c1'],
  [1, /^Has 13,692 points, only 308 short of Headset\. \| 308 \| points short/, '/rewards/r1'],
  [2, /^Bought for 1,190.kr in 60 days, usually 3,565.kr\. \| −66% \| against their habit/, '/companies/c1'],
  [3, /^Somebody signed in for the first time\. \| 2 January 2020 \| first sign-in/, '/companies/c1'],
  [4, /^Mug for 1,200 points is approved but not delivered\. \| 1 \| day of waiting/, '/redemptions/d1'],
])('signal %d is a reason in words, one figure, and the next step', async (index, words, to) => {
  const signal = signals[index]
  if (!signal) throw new Error('no such signal')
  await renderWithApp(<Spoken signal={signal} />, { texts: adminTexts })
  const link = await screen.findByRole('link')
  expect(link.closest('p')?.textContent).toMatch(words)
  expect(link.getAttribute('href')).toBe(to)
})
