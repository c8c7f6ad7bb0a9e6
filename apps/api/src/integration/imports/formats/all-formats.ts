import type { Header } from '../csv/csv-file.ts'
import { type ImportKind, importKinds } from '../import-kinds.ts'
import { missingColumns } from '../imports.errors.ts'
import { balances } from './balances.ts'
import { companies } from './companies.ts'
import { contacts } from './contacts.ts'
import type { Format, MasterFormat } from './format.ts'
import { productCosts } from './product-costs.ts'
import { products } from './products.ts'
import { purchases } from './purchases.ts'
import { reps } from './reps.ts'

export const masterFormats: Readonly<Record<Exclude<ImportKind, 'purchases'>, MasterFormat>> = {
  reps,
  products,
  'product-costs': productCosts,
  companies,
  contacts,
  balances,
}

const formats: Readonly<Record<ImportKind, Format>> = { ...masterFormats, purchases }

/** What a file of exactly the agreed name is about: `purchases.csv`, `purchases.csv.gz`. Null: not ours. */
export function kindOfFile(name: string): ImportKind | null {
  const stem = stemOf(name)
  return importKinds.find((kind) => stem === formats[kind].fileName) ?? null
}

/** What a file is about whose name begins with an agreed one: `purchases-2026-03.csv`, `contacts.rejected.csv`. */
export function likelyKindOfFile(name: string): ImportKind | null {
  const stem = stemOf(name) ?? ''
  const isNamedAfter = (word: string) => stem.startsWith(word) && !/^[a-z]/.test(stem.slice(word.length))
  return importKinds.find((kind) => isNamedAfter(kind) || isNamedAfter(formats[kind].fileName)) ?? null
}

/**
 * The columns that mean nothing to us, as the file names them.
 * @throws FileRefused `import.missing_column`
 */
export function unknownColumns(kind: ImportKind, header: Header): string[] {
  const { required, optional } = formats[kind]
  const present = new Set(header.names.map((name) => name.toLowerCase()))
  const missing = required.filter((column) => !present.has(column))
  if (missing.length > 0) throw missingColumns(missing, header.names)
  const known = new Set([...required, ...optional])
  return header.names.filter((name) => !known.has(name.toLowerCase()))
}

function stemOf(name: string): string | null {
  return /^(.*)\.csv(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? null
}
