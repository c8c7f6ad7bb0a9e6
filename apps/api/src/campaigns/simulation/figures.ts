import type { DraftResult, SimulationResult } from './result.schema.ts'

type WithNames = 'bySalesRep' | 'topCompanies' | 'nearMisses'
type Unnamed<Item> = Omit<Item, 'name' | 'companyNo'>

/**
 * What a draft came to, without names: those are looked up when it is read, so that whoever is erased is erased here too.
 */
export type DraftFigures = Omit<DraftResult, WithNames> & {
  readonly [List in WithNames]: Unnamed<DraftResult[List][number]>[]
}

/** A finished simulation as it is kept. */
export interface StoredResult extends Omit<SimulationResult, 'draft' | 'comparedWith'> {
  readonly draft: DraftFigures
  readonly comparedWith: DraftFigures | null
}
