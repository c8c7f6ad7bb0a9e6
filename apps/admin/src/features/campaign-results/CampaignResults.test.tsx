import { describe, expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, within } from '@testing-library/react'
import { adminTexts } from '../../texts/index.ts'
import { ProgressContent } from './CampaignProgressPage.tsx'
import { ReportContent } from './CampaignReportPage.tsx'
import type { Effect, Progress, Report } from './campaign-results.queries.ts'

const spaced = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ')
const results = {
  points: 11_000,
  pointsCost: '1100',
  purchases: 5,
  netSales: '220400',
  contributionMargin: '190980',
  netSalesWithoutCost: '0',
  pointsCostShareBasisPoints: 58,
}
const progress: Progress = {
  campaignId: 'c1',
  currency: 'SEK',
  asOf: null,
  window: { from: '2020-11-01', to: '2020-11-30' },
  elapsedShareBasisPoints: 5_000,
  ...results,
  budget: {
    points: 40_000,
    used: 11_000,
    left: 29_000,
    usedShareBasisPoints: 2_750,
    pointsPerDay: 1_842.5,
    usedUpOn: '2020-11-25',
  },
  companies: { reached: 216, heldOut: 24, takingPart: 54 },
  steps: [{ thresholdAmount: '40000', points: 2_000, companies: 27 }],
  goal: { goal: { kind: 'net_sales', amount: '900000' }, reached: '220400', shareBasisPoints: 2_449 },
  days: [{ day: '2020-11-02', points: 11_000, purchases: 5, netSales: '220400' }],
  salesReps: [],
  classes: [{ salesClass: null, companies: 3, ...results }],
  topCompanies: [{ companyId: 'k1', companyNo: '1', name: 'Wallin Mekaniska', ...results }],
}

async function shownProgress(changes: Partial<Progress> = {}) {
  const app = await renderWithApp(<ProgressContent progress={{ ...progress, ...changes }} />, {
    texts: adminTexts,
    density: 'admin',
  })
  return { ...app, text: spaced(app.container.textContent) }
}

describe('how a campaign goes', () => {
  test('says on which day the budget is used up, before the end', async () => {
    const { text } = await shownProgress()
    expect(text).toContain('29,000 of 40,000 points left')
    expect(text).toContain('At 1,843 points a day it is used up on 25 November 2020')
    expect(text).toContain('220,400 kr of 900,000 kr')
  })

  test.each<[Progress['budget'], string]>([
    [null, 'It has no budget to run out of.'],
    [{ ...(progress.budget as NonNullable<Progress['budget']>), left: 0 }, 'The budget is used up.'],
    [{ ...(progress.budget as NonNullable<Progress['budget']>), usedUpOn: null }, 'it lasts to the end.'],
  ])('says so otherwise, too', async (budget, sentence) => {
    expect((await shownProgress({ budget })).text).toContain(sentence)
  })

  test('shows how far companies have come, as shares of those that it is meant for', async () => {
    const { text } = await shownProgress()
    expect(text).toContain('It is meant for216')
    expect(text).toContain('Take part5425%')
    expect(text).toContain('Step 1, 40,000 kr2712.5%')
    expect(text).toContain('24 companies are left out')
  })

  test('shows the days as a table when asked', async () => {
    const { user } = await shownProgress()
    await user.click(screen.getByRole('button', { name: 'Show as a table' }))
    const table = screen.getByRole('table', { name: 'Day by day' })
    expect(within(table).getByRole('row', { name: /2 November 2020/ })).toBeTruthy()
  })

  test('says what comes first while nothing has been rewarded', async () => {
    expect((await shownProgress({ days: [], topCompanies: [] })).text).toContain('Nothing has been rewarded yet.')
  })
})

const effect: Effect = {
  verdict: 'cannot_be_told',
  netPerCompany: { estimate: '212', low: '-340', high: '764' },
  netTotal: { estimate: '45792', low: '-73440', high: '165024' },
  grossPerCompany: { estimate: '356', low: '-196', high: '908' },
  pValue: 0.44,
  companiesNeeded: { forThisEffect: 1_830, toBreakEven: 940 },
  detectablePerCompany: '790',
}
const sums = { companies: 216, buying: 180, netSales: '1', contributionMargin: '2', contributionMarginPerCompany: null }
const report: Report = {
  campaignId: 'c1',
  currency: 'SEK',
  measurement: 'measured',
  isFinal: true,
  periods: [
    {
      period: 'window',
      from: '2020-11-01',
      to: '2020-11-30',
      treated: sums,
      heldOut: { ...sums, companies: 24 },
      linesWithoutCost: 0,
      netSalesWithoutCost: '0',
      linesInOtherCurrencies: 0,
    },
  ],
  points: 312_000,
  pointsCost: '31200',
  costPerPoint: '0.10',
  heldOutShareBasisPoints: 1_000,
  mergedCompanies: 0,
  effect,
  skusWithoutCost: [],
}

async function shownReport(changes: Partial<Report> = {}) {
  const { container } = await renderWithApp(<ReportContent report={{ ...report, ...changes }} />, {
    texts: adminTexts,
    density: 'admin',
  })
  return spaced(container.textContent)
}

describe('what a campaign brought', () => {
  test('that cannot be told comes with how many companies it would have taken', async () => {
    const text = await shownReport()
    expect(text).toContain('It cannot be told from this data.')
    expect(text).toContain('in 44% of cases (p = 0.44)')
    expect(text).toContain('It would have taken 1,830 companies')
    expect(text).toContain('between −340 kr and 764 kr')
  })

  test.each<[Effect['verdict'], string]>([
    ['paid_for_itself', 'It paid for itself.'],
    ['did_not', 'It did not pay for itself.'],
  ])('is said plainly: %s', async (verdict, sentence) => {
    const text = await shownReport({ effect: { ...effect, verdict, pValue: 0.0002 } })
    expect(text).toContain(sentence)
    expect(text).toContain('less than one case in a thousand')
    expect(text).not.toContain('It would have taken')
  })

  test.each<[Report['measurement'], string]>([
    ['no_holdout', 'Nothing was measured'],
    ['not_over', 'It is told when the campaign is over.'],
    ['not_begun', 'no whole day'],
    ['too_few_companies', 'Too few companies'],
  ])('claims nothing: %s', async (measurement, sentence) => {
    const text = await shownReport({ measurement, effect: null })
    expect(text).toContain(sentence)
    expect(text).not.toContain('p =')
  })

  test('draws an interval whose end nobody can tell', async () => {
    const open = { ...effect.netPerCompany, high: null }
    expect(await shownReport({ effect: { ...effect, netPerCompany: open } })).toContain('no limit that can be told')
  })
})
