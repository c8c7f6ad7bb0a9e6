import { MARGIN_BANDS, type MarginBand } from './margin-band.ts'
import type { BoughtProduct } from './purchase-history.ts'
import type { LineInProgress } from './purchase-in-progress.ts'
import { parsePositive, requireSome } from './requirement.ts'

/** Which products: each field that is given must match; within a field, one of its values. */
export interface ProductSelector {
  readonly skus?: readonly string[]
  readonly categories?: readonly string[]
  readonly subcategories?: readonly string[]
  readonly brands?: readonly string[]
  readonly bands?: readonly MarginBand[]
}

/** Which lines: of such products, and of this size. */
export interface LineSelector extends ProductSelector {
  /** Decimal; of the line. */
  readonly minQuantity?: string
  /** Decimal; net, of the line. */
  readonly minAmount?: string
  /** Lines that match this are left out. */
  readonly except?: LineSelector
}

/** One shape for all selectors, so that the engine's hottest test stays monomorphic. */
export interface CompiledSelector {
  readonly skus: ReadonlySet<string> | null
  readonly categories: ReadonlySet<string> | null
  readonly subcategories: ReadonlySet<string> | null
  readonly brands: ReadonlySet<string> | null
  readonly bands: ReadonlySet<string> | null
  readonly minQuantity: number
  readonly minAmount: number
  readonly except: CompiledSelector | null
}

export function compileSelector(selector: LineSelector, path: string): CompiledSelector {
  for (const band of selector.bands ?? []) {
    if (!MARGIN_BANDS.includes(band)) throw new RangeError(`${path}.bands: unknown ${JSON.stringify(band)}`)
  }
  return {
    skus: asSet(selector.skus, `${path}.skus`),
    categories: asSet(selector.categories, `${path}.categories`),
    subcategories: asSet(selector.subcategories, `${path}.subcategories`),
    brands: asSet(selector.brands, `${path}.brands`),
    bands: asSet(selector.bands, `${path}.bands`),
    minQuantity: selector.minQuantity === undefined ? 0 : parsePositive(selector.minQuantity, `${path}.minQuantity`),
    minAmount: selector.minAmount === undefined ? 0 : parsePositive(selector.minAmount, `${path}.minAmount`),
    except: selector.except === undefined ? null : compileSelector(selector.except, `${path}.except`),
  }
}

export function matchesLine(selector: CompiledSelector, line: LineInProgress): boolean {
  return matchesProduct(selector, line.facts) && matchesSize(selector, line)
}

/** A test for products that were bought before, whatever the size of the line. */
export function compileProductTest(selector: ProductSelector, path: string): (product: BoughtProduct) => boolean {
  const compiled = compileSelector(selector, path)
  return (product) => matchesProduct(compiled, product)
}

function matchesProduct(selector: CompiledSelector, product: BoughtProduct): boolean {
  if (selector.categories !== null && !has(selector.categories, product.category)) return false
  if (selector.brands !== null && !has(selector.brands, product.brand)) return false
  if (selector.subcategories !== null && !has(selector.subcategories, product.subcategory)) return false
  if (selector.bands !== null && !selector.bands.has(product.band)) return false
  return selector.skus === null || selector.skus.has(product.sku)
}

/** The lines with a rule's mark that also match what the rule's index doesn't know: sizes and exceptions. */
export function selectMarked(
  selector: CompiledSelector | null,
  mark: number,
  lines: readonly LineInProgress[],
): readonly LineInProgress[] {
  // Most rules concern all lines of an invoice or none: only a mixture needs a list of its own.
  let count = 0
  for (const line of lines) if (isMarked(selector, mark, line)) count += 1
  if (count === lines.length) return lines
  return count === 0 ? NO_LINES : filterMarked(selector, mark, lines)
}

const NO_LINES: readonly LineInProgress[] = []

/** A function of its own, so that its closure costs nothing where it isn't needed. */
function filterMarked(selector: CompiledSelector | null, mark: number, lines: readonly LineInProgress[]) {
  return lines.filter((line) => isMarked(selector, mark, line))
}

function isMarked(selector: CompiledSelector | null, mark: number, line: LineInProgress): boolean {
  return (line.marks & mark) !== 0 && (selector === null || matchesSize(selector, line))
}

function matchesSize(selector: CompiledSelector, line: LineInProgress): boolean {
  if (line.quantity < selector.minQuantity || line.net < selector.minAmount) return false
  return selector.except === null || !matchesLine(selector.except, line)
}

function has(wanted: ReadonlySet<string>, fact: string | null): boolean {
  return fact !== null && wanted.has(fact)
}

function asSet(values: readonly string[] | undefined, path: string): ReadonlySet<string> | null {
  if (values === undefined) return null
  requireSome(values, path)
  return new Set(values)
}
