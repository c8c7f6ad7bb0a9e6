import { createHmac } from 'node:crypto'

/** A company that a campaign is for, and whom it is compared with: companies of the same stratum. */
export interface Drawable {
  readonly id: string
  readonly stratum: string
}

const WHOLE = 10_000

/**
 * Draws the companies that are left out of a campaign, at random within each stratum. The same companies, share and seed
 * give the same draw on any machine, whatever the order of the companies.
 *
 * Who is drawn: those whose HMAC-SHA256 of the id, keyed with the seed, is lowest in their stratum, which makes every subset of
 * that size equally likely. How many: systematic sampling (W. G. Madow, Annals of Mathematical Statistics 20, 1949) over the
 * strata in random order with one random start u: with Cₛ = share × companies up to stratum s, stratum s gives up
 * ⌊Cₛ + u⌋ − ⌊Cₛ₋₁ + u⌋. That is its share rounded up or down, whatever its size, with the share itself as expectation, so
 * that every company is as likely as any other to be left out; the sum is the share of all, rounded up or down.
 * @param shareBasisPoints 0 to 10,000; 2,000 leaves out a fifth
 * @throws RangeError for a share outside of that, and for a company that is given twice
 */
export function drawHoldout(companies: readonly Drawable[], shareBasisPoints: number, seed: string): Set<string> {
  if (!Number.isInteger(shareBasisPoints) || shareBasisPoints < 0 || shareBasisPoints > WHOLE) {
    throw new RangeError(`shareBasisPoints: not a whole number from 0 to ${WHOLE}: ${shareBasisPoints}`)
  }
  if (new Set(companies.map(({ id }) => id)).size !== companies.length) throw new RangeError('a company is given twice')
  const inRandomOrder = byLot(strataOf(companies), ([stratum]) => lotOf(seed, 'stratum', stratum))
  let sum = Number.parseInt(lotOf(seed, 'start', '').slice(0, 12), 16) % WHOLE
  const drawn = new Set<string>()
  for (const [, members] of inRandomOrder) {
    const before = Math.floor(sum / WHOLE)
    sum += members.length * shareBasisPoints
    const places = Math.floor(sum / WHOLE) - before
    for (const { id } of byLot(members, (member) => lotOf(seed, 'company', member.id)).slice(0, places)) drawn.add(id)
  }
  return drawn
}

function strataOf(companies: readonly Drawable[]): [string, Drawable[]][] {
  const strata = new Map<string, Drawable[]>()
  for (const company of companies) {
    const members = strata.get(company.stratum)
    if (members === undefined) strata.set(company.stratum, [company])
    else members.push(company)
  }
  return [...strata]
}

function lotOf(seed: string, kind: string, name: string): string {
  return createHmac('sha256', seed).update(`${kind}\0${name}`).digest('hex')
}

function byLot<Item>(items: readonly Item[], lot: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, lot: lot(item) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ item }) => item)
}
