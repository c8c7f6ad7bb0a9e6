import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { clubTexts } from '../texts/index.ts'
import { OurTier, type Tier } from './OurTier.tsx'

const spaced = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ')
const silver = {
  id: 's',
  name: 'Silver',
  benefits: ['Free freight'],
  multiplierHundredths: 100,
  threshold: '1000.0000',
}
const gold = { id: 'g', name: 'Gold', benefits: ['A contact'], multiplierHundredths: 125, threshold: '5000.0000' }
const tier: Tier = {
  measure: 'net_sales',
  currency: 'SEK',
  period: 'rolling_12_months',
  tier: silver,
  heldUntil: '2999-03-10',
  fallsOn: null,
  missingToKeep: null,
  keptShare: 100,
  qualifying: '2000.0000',
  next: { tier: gold, missing: '3000.0000', share: 40 },
  tiers: [silver, gold],
}

async function shown(changes: Partial<Tier> = {}) {
  const { container } = await renderWithApp(<OurTier tier={{ ...tier, ...changes }} hasBenefits />, {
    texts: clubTexts,
  })
  return spaced(container.textContent)
}

test('a level says what is missing to the next, until when it is had, and what it means', async () => {
  const text = await shown()
  expect(text).toContain('Silver')
  expect(text).toContain('3,000 kr to Gold.')
  expect(text).toContain('You have it until 10 March 2999 at least.')
  expect(text).toContain('Free freight')
})

test('where only shares are told there is no amount', async () => {
  const text = await shown({ measure: 'share', currency: null, next: { tier: gold, missing: null, share: 63 } })
  expect(text).toContain('You have come 63 % of the way to Gold.')
  expect(text).not.toContain('kr')
})

test('a level that is about to be lost says what keeps it', async () => {
  const text = await shown({ fallsOn: '2020-04-10', missingToKeep: '400.0000' })
  expect(text).toContain('400 kr more keeps it; otherwise you lose it on 10 April 2020.')
})

test('before the first level its benefits are told', async () => {
  const text = await shown({ tier: null, heldUntil: null, next: { tier: silver, missing: '10.0000', share: 90 } })
  expect(text).toContain('Not on a level yet')
  expect(text).toContain('What Silver means')
})

test('a club without levels shows nothing', async () => {
  await shown({ tiers: [], tier: null, next: null })
  expect(screen.queryByRole('heading')).toBeNull()
})
