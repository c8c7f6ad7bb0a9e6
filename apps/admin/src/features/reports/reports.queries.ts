import { type Answer, read, readPages } from '@stamkund/ui'
import type { Months } from './reports-search.ts'

export const POINTS = '/api/v1/reports/points'
export const MARGIN_MIX = '/api/v1/reports/margin-mix'
export const UNKNOWN_COSTS = '/api/v1/reports/unknown-costs/skus'
export const UNKNOWN_BANDS = '/api/v1/reports/unknown-bands'
export const UNMATCHED_RETURNS = '/api/v1/reports/unmatched-returns'

export const me = read('/api/v1/me/staff')

/** What the bands multiply by. */
export const groups = read('/api/v1/product-groups')

export const points = (months: Months) => read(POINTS, { query: months })

export const marginMix = (months: Months) => read(MARGIN_MIX, { query: months })

export const unknownCosts = readPages(UNKNOWN_COSTS, { query: { limit: 50 } })

export const unknownBands = readPages(UNKNOWN_BANDS, { query: { limit: 50 } })

export const unmatchedReturns = readPages(UNMATCHED_RETURNS, { query: { limit: 50 } })

export type PointsReport = Answer<typeof POINTS>

export type PointsMonth = PointsReport['items'][number]

export type MarginMix = Answer<typeof MARGIN_MIX>

export type Band = MarginMix['items'][number]['band']

export type SkuWithoutCost = Answer<typeof UNKNOWN_COSTS>['items'][number]

export type ProductWithoutBand = Answer<typeof UNKNOWN_BANDS>['items'][number]

export type UnmatchedReturn = Answer<typeof UNMATCHED_RETURNS>['items'][number]
