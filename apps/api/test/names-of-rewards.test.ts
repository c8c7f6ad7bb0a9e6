import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { line, type SellingClub, sellingClub } from './selling-club.fixture.ts'

let club: SellingClub
let companyId: string
let waiting: string
let received: string
let mugId: string

beforeAll(async () => {
  club = await sellingClub()
  companyId = (await club.newCompany('MUGS')).id
  const member = await club.make('/members', { companyId, email: 'asa@example.com' })
  await club.buy('MUGS', '2026-03-01', [line('BELL', '5', '500')])
  const texts = { en: { name: 'Thermos mug' }, sv: { name: 'Termosmugg' } }
  const mug = await club.make('/rewards', { kind: 'service', points: 100, needsStaffApproval: true, texts })
  mugId = mug.id
  const redeem = async () => (await club.make('/redemptions', { rewardId: mugId, memberId: member.id })).id
  waiting = await redeem()
  received = await redeem()
  await club.make(`/redemptions/${received}/approval`, { as: 'staff' })
  await club.make(`/redemptions/${received}/fulfilment`)
})

afterAll(() => club.close())

const places = () => [
  '/today/rep?',
  `/companies/${companyId}/timeline?`,
  '/redemptions?',
  `/redemptions/${waiting}?`,
  '/gift-register?',
  `/companies/${companyId}/gift-register?`,
  '/gift-register?format=csv&',
]
const textAt = async (path: string, locale: string) => JSON.stringify(await club.read(`${path}locale=${locale}`))
const namesIn = (text: string) => [...new Set(text.match(/Thermos (mug|cup)|Termosmugg|Termoskopp/g))]

test('whoever reads Swedish meets no English name of a reward that has a Swedish one', async () => {
  for (const path of [...places(), '/search?q=term&']) {
    expect([path, namesIn(await textAt(path, 'sv'))]).toEqual([path, ['Termosmugg']])
  }
})

test('whoever reads a language without a name for it meets the English one', async () => {
  for (const path of [...places(), '/search?q=thermos&']) {
    expect([path, namesIn(await textAt(path, 'nb'))]).toEqual([path, ['Thermos mug']])
  }
})

test('what was redeemed keeps its name when the reward becomes another', async () => {
  await club.request('PATCH', `/rewards/${mugId}`, {
    body: { texts: { en: { name: 'Thermos cup' }, sv: { name: 'Termoskopp' } }, points: 300 },
    headers: { 'if-match': '"1"' },
  })
  for (const path of places().slice(1)) {
    expect([path, namesIn(await textAt(path, 'sv'))]).toEqual([path, ['Thermos mug']])
  }
})
