/** The bands in the order in which they are shown. */
export const bands = ['low', 'standard', 'raised', 'top', 'unknown'] as const

export type Band = (typeof bands)[number]

export const productSorts = ['name', 'margin', 'netSales', 'lastBought'] as const

export type ProductSort = (typeof productSorts)[number]

export interface ProductFilter {
  readonly q?: string
  readonly category?: string
  readonly band?: Band
  readonly sort?: ProductSort
}

/** What somebody is about to move, and where to. */
export interface MoveSearch {
  readonly moveProduct?: string
  readonly moveCategory?: string
  readonly moveFrom?: Band
  readonly moveTo?: Band
}

export interface ProductsSearch extends ProductFilter, MoveSearch {
  /** Without it: the groups by band. */
  readonly view?: 'list'
}

type Given = Readonly<Record<string, unknown>>

export function productsSearch(given: Given): ProductsSearch {
  const sort = productSorts.find((choice) => choice === given.sort)
  const band = bandOf(given.band)
  return {
    ...(given.view === 'list' && { view: 'list' as const }),
    ...text('q', given),
    ...text('category', given),
    ...(band && { band }),
    ...(sort && sort !== 'name' && { sort }),
    ...moveSearch(given),
  }
}

export interface ProductSearch {
  readonly dialog?: 'edit' | 'cost' | 'release'
  readonly moveTo?: Band
}

const dialogs = ['edit', 'cost', 'release'] as const

export function productSearch(given: Given): ProductSearch {
  const dialog = dialogs.find((choice) => choice === given.dialog)
  const moveTo = bandOf(given.moveTo)
  return { ...(dialog && { dialog }), ...(moveTo && { moveTo }) }
}

function moveSearch(given: Given): MoveSearch {
  const [moveFrom, moveTo] = [bandOf(given.moveFrom), bandOf(given.moveTo)]
  const what = { ...text('moveProduct', given), ...text('moveCategory', given) }
  if (moveTo === undefined || moveFrom === undefined || Object.keys(what).length !== 1) return {}
  return { ...what, moveFrom, moveTo }
}

function bandOf(value: unknown): Band | undefined {
  return bands.find((band) => band === value)
}

/** Numbers and the like come out of an address as what they look like. */
function text<Key extends string>(key: Key, given: Given): Partial<Record<Key, string>> {
  const value = given[key]
  const isText = (typeof value === 'string' || typeof value === 'number') && value !== ''
  return isText ? ({ [key]: String(value) } as Record<Key, string>) : {}
}
