import type { Trail } from './audit-trail.fixture.ts'
import {
  about,
  after,
  edited,
  type Made,
  matching,
  newRedemption,
  newReward,
  pictureForm,
  unique,
  type Writes,
  withPicture,
} from './writing-steps.fixture.ts'

const ofCustomers: Writes = {
  'PATCH /club-settings': async (club) => ({ headers: matching(await club.read('/club-settings')) }),
  'PUT /club-settings/logo': async () => pictureForm,
  'DELETE /club-settings/logo': (club) => withPicture(club, '/api/v1/club-settings/logo', {}),
  'PUT /club-settings/hero': async () => pictureForm,
  'DELETE /club-settings/hero': (club) => withPicture(club, '/api/v1/club-settings/hero', {}),
  'POST /club-settings/terms': async () => ({}),
  'POST /sales-reps': async () => ({}),
  'PATCH /sales-reps/{id}': async (club) => edited(await newSalesRep(club)),
  'POST /sales-reps/{id}/erasure': (club) => about(newSalesRep(club)),
  'POST /companies': async () => ({}),
  'PATCH /companies/{id}': async (club) => edited(await club.newCompany()),
  'POST /companies/{id}/numbers': (club) => about(club.newCompany()),
  'POST /companies/{id}/merger': async (club) => ({
    ...(await about(club.newCompany())),
    body: { intoCompanyId: (await club.newCompany()).id },
  }),
  'POST /members': async (club) => ({ body: { companyId: (await club.newCompany()).id } }),
  'PATCH /members/{id}': async (club) => edited(await club.newMember()),
  'POST /members/{id}/departure': (club) => about(club.newMember()),
  'DELETE /members/{id}/departure': (club) => after(club, club.newMember(), (id) => `/members/${id}/departure`),
  'POST /members/{id}/erasure': (club) => about(club.newMember()),
  'POST /api-keys': async () => ({}),
  'POST /api-keys/{id}/revocation': (club) => about(club.make('/api-keys', { name: 'Old', scopes: ['members:read'] })),
  'POST /companies/{id}/notes': (club) => about(club.newCompany()),
  'DELETE /companies/{id}/notes/{noteId}': async (club) => {
    const { id } = await club.newCompany()
    return { id, noteId: (await club.make(`/companies/${id}/notes`, { text: 'A note' })).id }
  },
  'POST /imports': async () => upload(),
  'POST /imports/{id}/cancellation': async (club) => {
    const { body } = await club.send('POST', '/api/v1/imports', upload())
    return { id: body.id }
  },
}

const ofPoints: Writes = {
  'POST /policies': async () => ({}),
  'PUT /tiers': async (club) => ({ headers: matching(await club.read('/tiers')) }),
  'PUT /tier-rules': async (club) => ({ headers: matching(await club.read('/tier-rules')) }),
  'POST /tier-evaluations': async () => ({}),
  'POST /classifications': async () => ({}),
  'POST /opening-balances': async (club) => ({ body: { companyNo: (await club.newCompany()).companyNo } }),
  'POST /adjustments': async (club) => ({ body: { companyId: (await club.newCompany()).id } }),
  'DELETE /adjustments/{id}': (club) => about(newAdjustment(club)),
  'POST /adjustments/{id}/approval': async (club) => ({ ...(await about(newAdjustment(club))), key: club.secondKey }),
  'POST /adjustments/{id}/rejection': async (club) => ({ ...(await about(newAdjustment(club))), key: club.secondKey }),
  'POST /transfers': async (club) => {
    const { id: memberId, companyId } = await club.newBuyer()
    return { body: { from: { companyId }, to: { memberId } } }
  },
}

const ofSales: Writes = {
  'POST /products': async () => ({}),
  'PATCH /products/{id}': async (club) => edited(await club.newProduct()),
  'PUT /products/{id}/band': (club) => about(club.newProduct()),
  'POST /products/bands': async (club) => ({
    body: { productIds: [(await club.newProduct()).id], category: undefined, band: 'low' },
  }),
  'DELETE /products/{id}/band': async (club) => {
    const product = await about(club.newProduct())
    await club.send('PUT', '/api/v1/products/{id}/band', product)
    return product
  },
  'PUT /products/{id}/costs/{validFrom}': async (club) => ({
    ...(await about(club.newProduct())),
    validFrom: '2026-01-01',
  }),
  'DELETE /products/{id}/costs/{validFrom}': async (club) => {
    const cost = { ...(await about(club.newProduct())), validFrom: '2026-01-01' }
    await club.send('PUT', '/api/v1/products/{id}/costs/{validFrom}', cost)
    return cost
  },
  'POST /purchases/{id}/payment': async (club) => {
    const { terms } = await club.read('/policies/current')
    await club.make('/policies', { validFrom: '2026-03-30', terms: { ...terms, maturity: { kind: 'paid' } } })
    const [{ companyNo }, { sku }] = [await club.newCompany(), await club.newProduct()]
    const lines = [{ lineNo: 1, sku, quantity: '1', netAmount: '100' }]
    const purchase = { companyNo, invoiceNo: '1', occurredOn: '2026-03-30', currency: 'SEK', lines }
    return about(club.make('/purchases', purchase))
  },
}

const ofRewards: Writes = {
  'POST /rewards': async () => ({}),
  'PATCH /rewards/{id}': async (club) => edited(await newReward(club)),
  'POST /rewards/{id}/archive': (club) => about(newReward(club)),
  'DELETE /rewards/{id}/archive': (club) => after(club, newReward(club), (id) => `/rewards/${id}/archive`),
  'PUT /rewards/{id}/picture': async (club) => ({ ...(await about(newReward(club))), ...pictureForm }),
  'DELETE /rewards/{id}/picture': async (club) =>
    withPicture(club, '/api/v1/rewards/{id}/picture', await about(newReward(club))),
  'PUT /rewards/{id}/companies': async (club) => ({
    ...(await about(newReward(club))),
    body: { companyIds: [(await club.newCompany()).id] },
  }),
  'POST /rewards/{id}/stock-changes': (club) => about(newReward(club, { stock: 10 })),
  'POST /rewards/{id}/voucher-codes': (club) => about(newReward(club, { kind: 'voucher_code' })),
  'DELETE /rewards/{id}/voucher-codes': async (club) => {
    const voucher = await about(newReward(club, { kind: 'voucher_code' }))
    await club.make(`/rewards/${voucher.id}/voucher-codes`, { codes: [unique()] })
    return voucher
  },
  'PUT /companies/{id}/redemption-rules': async (club) => ({
    ...(await about(club.newCompany())),
    headers: matching({ version: 0 }),
  }),
  'POST /redemptions': async (club) => ({
    body: { rewardId: (await newReward(club)).id, memberId: (await club.newBuyer()).id },
  }),
  'POST /redemptions/{id}/approval': async (club) => ({
    ...(await about(newRedemption(club, true))),
    body: { as: 'staff', memberId: undefined },
  }),
  'POST /redemptions/{id}/rejection': (club) => about(newRedemption(club, true)),
  'POST /redemptions/{id}/fulfilment': (club) => about(newRedemption(club)),
  'POST /redemptions/fulfilments': async (club) => ({ body: { items: [{ id: (await newRedemption(club)).id }] } }),
  'POST /redemptions/{id}/cancellation': (club) => about(newRedemption(club)),
  'POST /redemptions/{id}/cancellation/approval': async (club) => ({
    ...(await waitingCancellation(club)),
    key: club.secondKey,
  }),
  'DELETE /redemptions/{id}/cancellation': (club) => waitingCancellation(club),
}

const ofWebhooks: Writes = {
  'POST /webhook-endpoints': async () => ({}),
  'PATCH /webhook-endpoints/{id}': async (club) => edited(await newEndpoint(club)),
  'DELETE /webhook-endpoints/{id}': (club) => about(newEndpoint(club)),
  'POST /webhook-endpoints/{id}/secret-rotation': (club) => about(newEndpoint(club)),
  'POST /webhook-endpoints/{id}/replay': (club) => about(newEndpoint(club)),
  'POST /webhook-deliveries/{id}/replay': async (club) => {
    const { id } = await newEndpoint(club)
    await newRedemption(club)
    await club.dispatch()
    const { items } = await club.read(`/webhook-endpoints/${id}/deliveries`)
    return { id: items[0].id }
  },
}

/** What staff and keys do with the club. */
export const writesOfSupplier: Writes = { ...ofCustomers, ...ofPoints, ...ofSales, ...ofRewards, ...ofWebhooks }

function upload() {
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: [
      '--x',
      'content-disposition: form-data; name="file"; filename="reps.csv"',
      '',
      'rep_no,name',
      '1,Åsa',
      '--x--',
      '',
    ].join('\r\n'),
  }
}

function newSalesRep(club: Trail): Promise<Made> {
  return club.make('/sales-reps', { repNo: unique(), name: 'Karin' })
}

async function newAdjustment(club: Trail): Promise<Made> {
  const { id: companyId } = await club.newCompany()
  return club.make('/adjustments', { companyId, points: 20_000, reasonCode: 'complaint' })
}

async function waitingCancellation(club: Trail): Promise<{ id: string }> {
  const { id } = await newRedemption(club)
  await club.send('POST', '/api/v1/redemptions/{id}/fulfilment', { id })
  await club.send('POST', '/api/v1/redemptions/{id}/cancellation', { id })
  return { id }
}

function newEndpoint(club: Trail): Promise<Made> {
  return club.make('/webhook-endpoints', { url: 'http://127.0.0.1:9/', eventTypes: ['redemption.requested'] })
}
