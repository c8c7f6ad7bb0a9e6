import type { Answer } from '@stamkund/ui'
import type { Reward } from './rewards.queries.ts'

export const powerbank: Reward = {
  id: 'r1',
  kind: 'merchandise',
  name: 'Power bank',
  description: '',
  terms: '',
  points: 3_600,
  picture: null,
  stockLeft: 26,
  credit: null,
  isBusinessReward: false,
  availableUntil: null,
  maxPerCompany: null,
  maxPerMember: null,
  isWithinReach: true,
  isAvailable: true,
  reasons: [],
}

const expiringSoon = [{ expiresOn: '2026-12-31', points: 1_900 }]

export const wallets: Answer<'/api/v1/me/wallet'> = {
  company: { available: 10_000, pending: 0, held: 0, debt: 0, expiringSoon, arriving: [] },
  own: null,
}

export const ours: Answer<'/api/v1/me/company'> = {
  id: 'c1',
  companyNo: '10482',
  name: 'Lindqvist',
  address: { address: 'Verkstadsgatan 14', postalCode: '503 33', city: 'Borås', country: 'SE' },
  rep: null,
}
