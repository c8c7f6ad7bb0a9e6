import { describe, expect, test } from '@jest/globals'
import { screen, within } from '@testing-library/react'
import { renderWithApp } from '../testing.tsx'
import { BandBadge } from './BandBadge.tsx'
import { ExplainedPurchase } from './ExplainedPurchase.tsx'
import { Progress } from './Progress.tsx'
import type { PurchaseToExplain } from './purchase-to-explain.ts'
import { WalletFigures } from './WalletFigures.tsx'
import type { Wallet } from './wallet.ts'

const spaced = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ')
const base = (multiplierHundredths: number) => ({
  kind: 'base',
  rateBasisPoints: 1_000,
  multiplierHundredths,
  trims: [],
})
const purchase: PurchaseToExplain = {
  kind: 'invoice',
  currency: 'SEK',
  netAmount: '13895.00',
  points: { awarded: 3_280, pending: 3_280 },
  availableOn: '2998-12-06',
  expiresOn: '3000-11-30',
  lines: [
    { lineNo: 1, sku: 'A', productName: 'Cutting disc', quantity: '12', netAmount: '9600', noAwardReason: null },
    { lineNo: 2, sku: 'B-1', quantity: '20', netAmount: '4000', noAwardReason: null },
    { lineNo: 3, sku: 'F', productName: 'Freight', quantity: '1', netAmount: '295', noAwardReason: 'not_sellable' },
  ],
  awards: [
    { lineNo: 1, ruleName: 'Base', points: 2_880, reason: base(300) },
    { lineNo: 2, ruleName: 'Base', points: 400, reason: base(100) },
  ],
}

describe('why a purchase gave its points', () => {
  test('is told in a sentence, then line by line, then together', async () => {
    await renderWithApp(<ExplainedPurchase purchase={purchase} />)
    expect(screen.getByRole('heading', { name: 'Why 3,280 points?' })).toBeTruthy()
    expect(spaced(screen.getByText(/^The purchase for/).textContent)).toBe(
      'The purchase for 13,895 kr gave 3,280 points.',
    )
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Cutting disc',
      'B-1',
      'Freight',
    ])
    const [disc] = screen.getAllByRole('table')
    expect(disc && spaced(within(disc).getByRole('row', { name: /Points for the line/ }).textContent)).toContain(
      '2,880',
    )
    expect(screen.getByText('Freight, fees and the like give no points.')).toBeTruthy()
    expect(screen.getByText('+3,280')).toBeTruthy()
    expect(screen.getByText('The points can be used from 6 December 2998 until 30 November 3000.')).toBeTruthy()
  })

  test('says that points which had to wait are ready by now', async () => {
    await renderWithApp(<ExplainedPurchase purchase={{ ...purchase, availableOn: '2020-12-06' }} />)
    expect(screen.getByText('The points are ready to use until 30 November 3000.')).toBeTruthy()
  })

  test('names what came on top', async () => {
    const tier = {
      ...base(100),
      kind: 'tier',
      tierName: 'Gold',
      multiplierHundredths: 125,
      bandMultiplierHundredths: 100,
    }
    const awards = [...purchase.awards, { lineNo: 2, ruleName: 'Gold 2020', points: 100, reason: tier }]
    await renderWithApp(<ExplainedPurchase purchase={{ ...purchase, awards }} />)
    expect(screen.getByText(/and on top of that: Gold 100\.$/)).toBeTruthy()
  })

  test('shows the first lines of a long invoice, and all of them when asked', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => ({ ...purchase.lines[1], lineNo: index + 1 }))
    const long = { ...purchase, lines: lines as PurchaseToExplain['lines'] }
    const { user } = await renderWithApp(<ExplainedPurchase purchase={long} />)
    expect(screen.getAllByRole('table')).toHaveLength(5)
    await user.click(screen.getByRole('button', { name: 'Show all 12 lines' }))
    expect(screen.getAllByRole('table')).toHaveLength(12)
  })

  test('says so when there were none', async () => {
    const none = { ...purchase, points: { awarded: 0, pending: 0 }, awards: [] }
    await renderWithApp(<ExplainedPurchase purchase={none} />)
    expect(spaced(screen.getByText(/gave no points/).textContent)).toBe('The purchase for 13,895 kr gave no points.')
  })
})

describe('the figures of a wallet', () => {
  const wallet: Wallet = {
    available: 48_250,
    pending: 6_420,
    held: 0,
    debt: 0,
    expiringSoon: [{ expiresOn: '2020-12-31', points: 1_900 }],
    arriving: [
      { availableOn: '2020-12-06', points: 4_100 },
      { availableOn: '2020-12-18', points: 2_320 },
    ],
  }
  const textOf = async (changes: Partial<Wallet>) => {
    const { container } = await renderWithApp(<WalletFigures who="Lindqvist" wallet={{ ...wallet, ...changes }} />)
    return spaced(container.textContent)
  }

  test('say what can be used, what comes when, and what goes when', async () => {
    const text = await textOf({})
    expect(text).toContain('Lindqvist48,250points to use')
    expect(text).toContain('On the way6,4204,100 ready 6 December 2020')
    expect(text).toContain('Expire next1,90031 December 2020')
  })

  test('say plainly what is owed after a return', async () => {
    expect(await textOf({ available: -620, debt: 620 })).toContain('−620points to earn back after a return')
  })

  test('say that it comes with the payment, where nobody knows the day', async () => {
    const text = await textOf({ arriving: [{ availableOn: null, points: 6_420 }] })
    expect(text).toContain('6,420when the invoice is paid')
  })

  test('of an empty wallet are noughts', async () => {
    const text = await textOf({ available: 0, pending: 0, expiringSoon: [], arriving: [] })
    expect(text).toContain('On the way0')
    expect(text).toContain('Expire next0nothing soon')
  })
})

test.each([
  [
    { have: 48_250, onTheWay: 3_750, need: 52_000 },
    '48,250 of 52,000 points, 3,750 more on the way',
    ['92.8%', '7.2%'],
  ],
  [{ have: 60_000, onTheWay: 500, need: 52_000 }, '60,000 of 52,000 points', ['100%', '0%']],
  [{ have: -620, onTheWay: 0, need: 52_000 }, '−620 of 52,000 points', ['0%', '0%']],
  [{ have: 0, onTheWay: 0, need: 0 }, '0 of 0 points', ['100%', '0%']],
])('progress of %p is said in words', async (figures, label, widths) => {
  await renderWithApp(<Progress {...figures} />)
  const bar = screen.getByRole('img', { name: label })
  const drawn = [...bar.children].map((part) =>
    Number.parseFloat(part.getAttribute('style')?.match(/[\d.]+/)?.[0] ?? ''),
  )
  expect(drawn.map((width) => `${Math.round(width * 10) / 10}%`)).toEqual(widths)
})

test.each([
  [0.5, 'half'],
  [1, 'one'],
  [1.5, 'one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'three'],
])('the badge of %dx looks like its band', async (multiplier, band) => {
  await renderWithApp(<BandBadge multiplier={multiplier} />)
  expect(screen.getByText(`${multiplier}x`).getAttribute('data-band')).toBe(band)
})
