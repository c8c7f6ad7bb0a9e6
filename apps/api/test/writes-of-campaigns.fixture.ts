import type { Trail } from './audit-trail.fixture.ts'
import {
  about,
  edited,
  type Made,
  matching,
  pictureForm,
  unique,
  type Writes,
  withPicture,
} from './writing-steps.fixture.ts'

const terms = {
  window: { from: '2026-04-01', to: '2026-04-30' },
  audience: { kind: 'all' },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
  caps: { budget: 1_000 },
}
/** More than one person may launch. */
const largeTerms = { ...terms, caps: { budget: 2_000_000 } }

/** What is done about campaigns. */
export const writesOfCampaigns: Writes = {
  'POST /campaigns': async () => ({ body: { terms } }),
  'PATCH /campaigns/{id}': async (club) => ({ ...edited(await newCampaign(club)), body: { terms } }),
  'DELETE /campaigns/{id}': (club) => about(newCampaign(club)),
  'POST /campaigns/{id}/copy': (club) => about(newCampaign(club)),
  'PUT /campaigns/{id}/picture': async (club) => ({ ...(await about(newCampaign(club))), ...pictureForm }),
  'DELETE /campaigns/{id}/picture': async (club) =>
    withPicture(club, '/api/v1/campaigns/{id}/picture', await about(newCampaign(club))),
  'POST /campaigns/{id}/launch': async (club) => edited(await newCampaign(club)),
  'DELETE /campaigns/{id}/launch': (club) => about(waitingCampaign(club)),
  'POST /campaigns/{id}/approval': async (club) => ({ ...edited(await waitingCampaign(club)), key: club.secondKey }),
  'POST /campaigns/{id}/rejection': async (club) => ({ ...(await about(waitingCampaign(club))), key: club.secondKey }),
  'POST /campaigns/{id}/pause': (club) => about(launchedCampaign(club)),
  'POST /campaigns/{id}/resumption': async (club) => steppedOn(club, await launchedCampaign(club), 'pause'),
  'POST /campaigns/{id}/end': (club) => about(launchedCampaign(club)),
  'POST /campaigns/{id}/archival': async (club) => steppedOn(club, await launchedCampaign(club), 'end'),
  'POST /campaigns/{id}/simulations': async (club) => {
    await newPurchase(club)
    return about(newCampaign(club))
  },
  'POST /simulations': async (club) => {
    await newPurchase(club)
    return {}
  },
}

async function newCampaign(club: Trail, more: object = {}): Promise<Made> {
  // Somebody has to be in its audience.
  await club.newCompany()
  const texts = { sv: { name: 'Dubbelt', text: 'Köp mer.' } }
  return club.make('/campaigns', { name: 'April', terms, texts, ...more })
}

/** Something to simulate on. */
async function newPurchase(club: Trail): Promise<void> {
  const { companyNo } = await club.newCompany()
  const { sku } = await club.newProduct()
  const document = { companyNo, invoiceNo: unique(), kind: 'invoice', occurredOn: '2026-03-30', currency: 'SEK' }
  await club.make('/purchases', { ...document, lines: [{ lineNo: 1, sku, quantity: '1', netAmount: '100' }] })
}

function waitingCampaign(club: Trail): Promise<Made> {
  return launchedCampaign(club, { terms: largeTerms })
}

async function launchedCampaign(club: Trail, more: object = {}): Promise<Made> {
  const { id, version } = await newCampaign(club, more)
  return (await club.send('POST', '/api/v1/campaigns/{id}/launch', { id, headers: matching({ version }) })).body
}

async function steppedOn(club: Trail, { id }: Made, step: string): Promise<{ id: string }> {
  await club.make(`/campaigns/${id}/${step}`)
  return { id }
}
