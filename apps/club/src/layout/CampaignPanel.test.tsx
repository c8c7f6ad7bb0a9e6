import { describe, expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { clubTexts } from '../texts/index.ts'
import { CampaignPanel } from './CampaignPanel.tsx'
import type { Campaign } from './layout.queries.ts'

const spaced = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ')
const campaign: Campaign = {
  id: 'c1',
  state: 'running',
  name: 'Autumn',
  text: '',
  picture: null,
  window: { from: '2020-11-01', to: '2020-12-15' },
  daysLeft: 21,
  currency: 'SEK',
  gives: {
    kind: 'ladder',
    steps: [
      { thresholdAmount: '40000', points: 2_000, isReached: true },
      { thresholdAmount: '80000', points: 3_000, isReached: false },
      { thresholdAmount: '120000', points: 4_000, isReached: false },
    ],
  },
  limit: null,
  hasPointsLeft: true,
  progress: {
    points: 2_000,
    ladder: { amount: '67400.0000', next: { thresholdAmount: '80000', points: 3_000, missingAmount: '12600.0000' } },
  },
}

async function shown(changes: Partial<Campaign> = {}) {
  const { container } = await renderWithApp(
    <CampaignPanel campaign={{ ...campaign, ...changes }} isNamed level="h3" />,
    {
      texts: clubTexts,
    },
  )
  return spaced(container.textContent)
}

describe('a campaign', () => {
  test('says what is missing to the next step, and how long there is', async () => {
    const text = await shown()
    expect(spaced(screen.getByRole('heading').textContent)).toBe('12,600 kr to the next step')
    expect(text).toContain('Campaign until 15 December 2020')
    expect(text).toContain('21 days left')
    expect(text).toContain('Autumn: You have bought for 67,400 kr.')
    expect(screen.getAllByRole('listitem').map(({ textContent }) => spaced(textContent))).toEqual([
      '+2,00040,000 krreached',
      '+3,00080,000',
      '+4,000120,000',
    ])
  })

  test('says that every step is reached, and that today is the last day', async () => {
    const ladder = { amount: '130000.0000', next: null }
    const text = await shown({ daysLeft: 0, progress: { points: 9_000, ladder } })
    expect(text).toContain('You have reached every step')
    expect(text).toContain('Last day today')
  })

  test.each<[Campaign['gives'], string]>([
    [{ kind: 'multiplier', multiplier: 2 }, '2x the points'],
    [{ kind: 'rate', rateBasisPoints: 1_000 }, '10 points more per 100 kr'],
    [{ kind: 'points_per_line', points: 50 }, '50 points more per invoice line'],
    [{ kind: 'points_per_unit', points: 5 }, '5 points more each'],
    [{ kind: 'points_per_purchase', points: 500 }, '500 points more per purchase'],
    [{ kind: 'points_per_amount', points: 10, stepAmount: '1000' }, '10 points more per 1,000 kr'],
    [{ kind: 'basket', points: 900, groups: 3 }, '900 points more for one of each of 3 kinds'],
  ])('says what it gives: %j', async (gives, words) => {
    await shown({ gives, progress: { points: 0, ladder: null } })
    expect(spaced(screen.getByRole('heading').textContent)).toBe(words)
  })

  test('that comes says when it begins, and the whole of its steps', async () => {
    const text = await shown({ state: 'coming', daysLeft: null })
    expect(text).toContain('Up to 9,000 points in 3 steps')
    expect(text).toContain('1 November 2020 to 15 December 2020')
    expect(text).not.toContain('days left')
  })

  test('says what is left of a limit, and when nothing is left for anybody', async () => {
    const limit = { points: 20_000, period: 'month', left: 12_400 } as const
    expect(await shown({ limit })).toContain('12,400 of at most 20,000 points left for you this month.')
  })

  test('says when nothing is left for anybody', async () => {
    expect(await shown({ hasPointsLeft: false })).toContain('have all been given away')
  })
})
