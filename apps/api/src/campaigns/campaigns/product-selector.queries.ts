import type { ProductSelector } from '@stamkund/points-engine'

/**
 * Whether a product `x` is one of a selector, but for its band. Looking a word up in an array of ten thousand for each line
 * would not end; looking it up in rows does.
 */
export const IS_CHOSEN = `($2::text[] is null or x.sku in (select unnest($2::text[])))
       and ($3::text[] is null or x.category in (select unnest($3::text[])))
       and ($4::text[] is null or x.subcategory in (select unnest($4::text[])))
       and ($5::text[] is null or x.brand in (select unnest($5::text[])))`

/** Whether what has the band `b` is one of a selector; what was never put into one is of the unknown one. */
export const IS_OF_BAND = `($6::text[] is null or coalesce(b.band::text, 'unknown') = any($6::text[]))`

/** `$2` to `$6`. */
export function valuesOf({ skus, categories, subcategories, brands, bands }: ProductSelector) {
  return [skus ?? null, categories ?? null, subcategories ?? null, brands ?? null, bands ?? null]
}
