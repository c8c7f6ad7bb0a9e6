import type { CompiledSelector } from './line-selector.ts'
import type { LineInProgress } from './purchase-in-progress.ts'

/**
 * Finds the rules that look for a line's category, brand, SKU and band without asking each of them: a bit per rule, a word
 * of bits for each value that some rule names, and the words of the line's own values and-ed together.
 */
export interface RuleIndex<Rule> {
  readonly rules: readonly Rule[]
  readonly wordCount: number
  readonly categories: IndexedField
  readonly subcategories: IndexedField
  readonly brands: IndexedField
  readonly skus: IndexedField
  readonly bands: IndexedField
}

/** Null: no rule looks at the field. */
type IndexedField = {
  readonly wordsOf: ReadonlyMap<string | null, readonly number[]>
  /** Of a value that no rule names: the rules that don't look at the field. */
  readonly otherwise: readonly number[]
} | null

/** Bits that stay a small integer in every JavaScript engine. */
const BITS_PER_WORD = 30

export function indexRules<Rule extends { readonly lines: CompiledSelector | null }>(
  rules: readonly Rule[],
): RuleIndex<Rule> {
  return {
    rules,
    wordCount: Math.ceil(rules.length / BITS_PER_WORD),
    categories: indexField(rules.map(({ lines }) => lines?.categories ?? null)),
    subcategories: indexField(rules.map(({ lines }) => lines?.subcategories ?? null)),
    brands: indexField(rules.map(({ lines }) => lines?.brands ?? null)),
    skus: indexField(rules.map(({ lines }) => lines?.skus ?? null)),
    bands: indexField(rules.map(({ lines }) => lines?.bands ?? null)),
  }
}

/** Notes on each line which rules of a word look for what the line is; returns those of all lines together. */
export function markLines(index: RuleIndex<unknown>, word: number, lines: readonly LineInProgress[]): number {
  const { categories, subcategories, brands, skus, bands } = index
  const everyRule = 2 ** Math.min(index.rules.length - word * BITS_PER_WORD, BITS_PER_WORD) - 1
  let all = 0
  for (const line of lines) {
    const { facts } = line
    let marks = everyRule
    if (categories !== null) marks &= wordFor(categories, facts.category, word)
    if (subcategories !== null) marks &= wordFor(subcategories, facts.subcategory, word)
    if (brands !== null) marks &= wordFor(brands, facts.brand, word)
    if (skus !== null) marks &= wordFor(skus, facts.sku, word)
    if (bands !== null) marks &= wordFor(bands, facts.band, word)
    line.marks = marks
    all |= marks
  }
  return all
}

export function ruleAt<Rule>(index: RuleIndex<Rule>, word: number, mark: number): Rule {
  return index.rules[word * BITS_PER_WORD + 31 - Math.clz32(mark)] as Rule
}

function wordFor({ wordsOf, otherwise }: NonNullable<IndexedField>, value: string | null, word: number): number {
  return (wordsOf.get(value) ?? otherwise)[word] as number
}

/** @param wanted the values that each rule names; null: it doesn't look at the field */
function indexField(wanted: readonly (ReadonlySet<string> | null)[]): IndexedField {
  const values = new Set(wanted.flatMap((set) => [...(set ?? [])]))
  if (values.size === 0) return null
  const wordsOf = new Map(
    [...values].map((value) => [value, bitsOf(wanted.map((set) => set === null || set.has(value)))]),
  )
  return { wordsOf, otherwise: bitsOf(wanted.map((set) => set === null)) }
}

function bitsOf(flags: readonly boolean[]): readonly number[] {
  const words: number[] = []
  flags.forEach((flag, index) => {
    const word = Math.floor(index / BITS_PER_WORD)
    words[word] = (words[word] ?? 0) | (flag ? 1 << (index % BITS_PER_WORD) : 0)
  })
  return words
}
