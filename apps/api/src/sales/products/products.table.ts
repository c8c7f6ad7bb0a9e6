import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

export const marginBand = pgEnum('margin_band', ['low', 'standard', 'raised', 'top', 'unknown'])

export const product = pgTable(
  'product',
  {
    id: uuid('id').primaryKey(),
    sku: text('sku').notNull(),
    name: text('name').notNull(),
    category: text('category'),
    subcategory: text('subcategory'),
    brand: text('brand'),
    unitCost: tenThousandths('unit_cost'),
    listPrice: tenThousandths('list_price'),
    currency: text('currency'),
    /** Freight, fees and samples are not: they are recorded and earn nothing. */
    isSellable: boolean('is_sellable').notNull().default(true),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('product_sku').on(table.sku),
    index('product_by_name').on(sql`lower(${table.name})`, table.sku),
    index('product_by_category').on(table.category, table.subcategory),
  ],
)

/** What a product cost the supplier, by day. For the guard and the margin reports, never for the band. */
export const productCost = pgTable(
  'product_cost',
  {
    productId: uuid('product_id')
      .notNull()
      .references(() => product.id),
    validFrom: date('valid_from').notNull(),
    /** Its last day; null: until further notice. The periods of a product do not overlap. */
    validTo: date('valid_to'),
    unitCost: tenThousandths('unit_cost').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.validFrom] }),
    check('product_cost_ends_after_it_begins', sql`valid_to >= valid_from`),
  ],
)

/** Dated assignments of products to bands. The first one holds for all earlier days too: it is valid from 1900-01-01. */
export const productBand = pgTable(
  'product_band',
  {
    productId: uuid('product_id')
      .notNull()
      .references(() => product.id),
    validFrom: date('valid_from').notNull(),
    band: marginBand('band').notNull(),
    /** Set by hand; stays until it is released. */
    isManual: boolean('is_manual').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.productId, table.validFrom] })],
)
