export const importKinds = [
  'reps',
  'products',
  'product-costs',
  'companies',
  'contacts',
  'balances',
  'purchases',
] as const

/** What a file is about, in the order of their dependencies. */
export type ImportKind = (typeof importKinds)[number]
