import type { Db } from '@stamkund/database'
import { type Campaign, companiesIn, readHoldout } from '../campaigns/index.ts'
import { readAudience } from './audience.queries.ts'
import { type GoingOn, readGoingOn } from './margins.queries.ts'

/** A company that a campaign is reported for. */
export interface ComparedCompany {
  readonly id: string
  readonly companyNo: string
  readonly name: string
  readonly stratum: string
  readonly isHeldOut: boolean
}

export interface ComparedCompanies {
  /** By id. */
  readonly companies: readonly ComparedCompany[]
  /** Left out, since they are one with a company that was treated otherwise. */
  readonly merged: number
}

interface Assigned {
  readonly companyId: string
  readonly stratum: string
  readonly isHeldOut: boolean
}

/**
 * The companies that a campaign is reported for: those of the draw, or without one those that it was for. Companies that have
 * become one since are one; if one of them was held out and another not, or the one that goes on was never drawn, nobody can
 * tell which of the two their purchases show, and they are left out.
 */
export async function comparedCompanies(db: Db, campaign: Campaign): Promise<ComparedCompanies> {
  const assigned = campaign.holdoutSeed === null ? await withoutDraw(db, campaign) : await readHoldout(db, campaign.id)
  const goingOn = await readGoingOn(
    db,
    assigned.map(({ companyId }) => companyId),
  )
  return joined(assigned, goingOn)
}

async function withoutDraw(db: Db, { id, terms: { audience, window } }: Campaign): Promise<Assigned[]> {
  const noted = await readAudience(db, id)
  const ids = noted.length > 0 ? noted : (await companiesIn(db, audience, window.from)).map((company) => company.id)
  return ids.map((companyId) => ({ companyId, stratum: '-', isHeldOut: false }))
}

function joined(assigned: readonly Assigned[], goingOn: readonly GoingOn[]): ComparedCompanies {
  const assignments = new Map(assigned.map((company) => [company.companyId, company]))
  const contradictory = new Set<string>()
  const companies: ComparedCompany[] = []
  for (const { companyId, survivorId } of goingOn) {
    const own = assignments.get(companyId)
    if (own?.isHeldOut !== assignments.get(survivorId)?.isHeldOut) contradictory.add(survivorId)
  }
  for (const { companyId, survivorId, companyNo, name } of goingOn) {
    const own = assignments.get(companyId)
    if (own === undefined || companyId !== survivorId || contradictory.has(survivorId)) continue
    companies.push({ id: survivorId, companyNo, name, stratum: own.stratum, isHeldOut: own.isHeldOut })
  }
  const merged = goingOn.filter(({ survivorId }) => contradictory.has(survivorId)).length
  return { companies: companies.sort((one, other) => (one.id < other.id ? -1 : 1)), merged }
}
