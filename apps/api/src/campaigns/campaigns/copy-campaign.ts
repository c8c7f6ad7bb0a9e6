import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { type Locale, readClubSettings } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type Campaign, insertCampaign } from './campaign.queries.ts'
import { daysBetween, daysLater, firstOfNextMonth } from './days.ts'
import { noteChange } from './note-change.ts'
import { readCampaign } from './read-campaign.ts'

const LONGEST_NAME = 120

const copyOf: Readonly<Record<Locale, (name: string) => string>> = {
  sv: (name) => `Kopia av ${name}`,
  nb: (name) => `Kopi av ${name}`,
  en: (name) => `Copy of ${name}`,
}

/** A new draft like it, as long as it, from the next month's first day on. @throws campaign.unknown */
export async function copyCampaign(tx: Tx, id: string, occasion: Occasion): Promise<Campaign> {
  const { name, terms, texts, goal, holdoutShareBasisPoints, pictureHash } = await readCampaign(tx, id)
  const { defaultLocale } = await readClubSettings(tx)
  const from = firstOfNextMonth(occasion.today)
  const window = { from, to: daysLater(from, daysBetween(terms.window.from, terms.window.to)) }
  const copy = {
    id: newId(),
    name: copyOf[defaultLocale](name).slice(0, LONGEST_NAME).trim(),
    terms: { ...terms, window },
    texts,
    goal,
    holdoutShareBasisPoints,
    pictureHash,
    createdBy: occasion.actor.id,
  }
  await insertCampaign(tx, copy, occasion.now)
  await noteChange(tx, occasion, 'campaign.copied', copy.id, {
    name: { before: null, after: copy.name },
    copyOf: { before: null, after: id },
  })
  return readCampaign(tx, copy.id)
}
