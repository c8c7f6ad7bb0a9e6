import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { announceMoves } from './announce-moves.ts'
import { lockTiers, putTierRules } from './tier-rules.queries.ts'
import { replacementIsGone, tierIsHeld, unknownTier } from './tiers.errors.ts'
import { countHolders, readTiers, replaceTiers, retireTiers, type StoredTier, writeTiers } from './tiers.queries.ts'
import type { NewTiers } from './tiers.schema.ts'

type Replacement = NewTiers['replacements'][number]

/**
 * Replaces the whole set of tiers. Companies keep what they have until they are evaluated next, but for a tier that is
 * given up: who has it gets the one that is named for it, for the rest of its period.
 * @param version of the set that the caller read; 412 if it is an older one
 * @throws DomainError `tier.unknown`, `tier.held`, `tier.replacement_gone`
 */
export async function changeTiers(tx: Tx, version: number, given: NewTiers, occasion: Occasion): Promise<void> {
  const rules = await lockTiers(tx)
  if (rules.tiersVersion !== version) throw lostRace()
  const before = await readTiers(tx)
  const tiers = given.tiers.map((tier, index) => identified(tier, before, index))
  const gone = before.filter(({ id }) => !tiers.some((tier) => tier.id === id))
  const replacements = await replacementsOf(tx, gone, tiers, given.replacements)

  await writeTiers(tx, tiers, occasion.today)
  await retireTiers(
    tx,
    gone.map(({ id }) => id),
    occasion.today,
  )
  const moved = await replaceTiers(tx, replacements, occasion.today)
  await putTierRules(tx, { ...rules, tiersVersion: version + 1 })
  await writeAudit(tx, occasion, {
    action: 'tiers.changed',
    subject: { kind: 'tiers', id: null },
    changes: changesBetween({ tiers: before, replacements: [] }, { tiers, replacements }),
  })
  await announceMoves(tx, occasion, moved, rules)
}

function identified(
  { id, ...tier }: NewTiers['tiers'][number],
  before: readonly StoredTier[],
  index: number,
): StoredTier {
  if (id !== undefined && !before.some((known) => known.id === id)) throw unknownTier(`tiers.${index}.id`)
  return { id: id ?? newId(), ...tier }
}

/** For each tier that is given up what its companies get; one that nobody has needs nothing. */
async function replacementsOf(
  tx: Tx,
  gone: readonly StoredTier[],
  staying: readonly StoredTier[],
  given: readonly Replacement[],
): Promise<Replacement[]> {
  for (const [index, { tierId, by }] of given.entries()) {
    if (!gone.some(({ id }) => id === tierId)) throw unknownTier(`replacements.${index}.tierId`)
    if (by !== null && !staying.some(({ id }) => id === by)) throw replacementIsGone(`replacements.${index}.by`)
  }
  const holders = await countHolders(tx)
  const unnamed = gone.filter(({ id }) => holders.has(id) && !given.some(({ tierId }) => tierId === id))
  if (unnamed.length > 0) throw tierIsHeld(unnamed.map(({ texts }) => texts.en.name))
  return [...given]
}
