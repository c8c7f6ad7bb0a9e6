import { tenThousandths } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  bigint,
  check,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

/** The bands of products, and `none` for what is no product. */
export const marginMixBand = pgEnum('margin_mix_band', ['low', 'standard', 'raised', 'top', 'unknown', 'none'])

/** What a company that goes on has bought, as lists sort by it. Written anew when it buys, and on each new day. */
export const companyFigure = pgTable('company_figure', {
  companyId: uuid('company_id').primaryKey(),
  /** The day on which the windows end. */
  asOf: date('as_of').notNull(),
  refreshedAt: timestamp('refreshed_at', { withTimezone: true }).notNull(),
  /** Of the amounts; null: it has not bought anything. */
  currency: text('currency'),
  netSales: tenThousandths('net_sales').notNull(),
  netSalesBefore: tenThousandths('net_sales_before').notNull(),
  /** The part of `net_sales` whose cost is known. */
  netSalesWithCost: tenThousandths('net_sales_with_cost').notNull(),
  contributionMargin: tenThousandths('contribution_margin').notNull(),
  lastPurchaseOn: date('last_purchase_on'),
  netSales60Days: tenThousandths('net_sales_60_days').notNull(),
  /** What it buys in 60 days by its own rhythm and season; null: too new to tell. */
  usual60Days: tenThousandths('usual_60_days'),
  /** The points that expire next, within 60 days, as they were when this was written. */
  expiringPoints: bigint('expiring_points', { mode: 'number' }).notNull(),
  expiringOn: date('expiring_on'),
})

const salesAmounts = () => ({
  netSales: tenThousandths('net_sales').notNull(),
  netSalesWithCost: tenThousandths('net_sales_with_cost').notNull(),
  contributionMargin: tenThousandths('contribution_margin').notNull(),
})

const salesKey = () => ({
  month: date('month').notNull(),
  band: marginMixBand('band').notNull(),
  currency: text('currency').notNull(),
})

/** Net sales by the first day of their month. */
export const companySalesMonth = pgTable(
  'company_sales_month',
  { companyId: uuid('company_id').notNull(), ...salesKey(), ...salesAmounts() },
  (table) => [
    primaryKey({ columns: [table.companyId, table.month, table.band, table.currency] }),
    check('company_sales_month_is_first_day', sql`extract(day from month) = 1`),
  ],
)

/** The sums of `company_sales_month`. */
export const clubSalesMonth = pgTable('club_sales_month', { ...salesKey(), ...salesAmounts() }, (table) => [
  primaryKey({ columns: [table.month, table.band, table.currency] }),
])

/** What a company bought of a product in the twelve months up to `as_of` of its figures, less what it returned. */
export const companyProduct = pgTable(
  'company_product',
  {
    companyId: uuid('company_id').notNull(),
    productId: uuid('product_id').notNull(),
    /** That of the latest invoice; amounts in others are left out. */
    currency: text('currency').notNull(),
    quantity: tenThousandths('quantity').notNull(),
    netSales: tenThousandths('net_sales').notNull(),
    /** Lines of invoices. */
    times: integer('times').notNull(),
    lastOn: date('last_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.companyId, table.productId] })],
)

const points = (name: string) => bigint(name, { mode: 'number' }).notNull()

/** What became of points, by the month of its day; of the entries up to `counted_wallet`. */
export const pointsMonth = pgTable('points_month', {
  month: date('month').primaryKey(),
  issued: points('issued'),
  takenBack: points('taken_back'),
  redeemed: points('redeemed'),
  expired: points('expired'),
  adjusted: points('adjusted'),
  /** What the holders' points changed by. */
  outstanding: points('outstanding'),
})

/** How far the book of a wallet has been added up. */
export const countedWallet = pgTable(
  'counted_wallet',
  { companyId: uuid('company_id').notNull(), walletId: uuid('wallet_id').notNull(), version: points('version') },
  (table) => [primaryKey({ columns: [table.companyId, table.walletId] })],
)

/** What companies that buy a product buy too, the closest first. */
export const productAffinity = pgTable(
  'product_affinity',
  {
    productId: uuid('product_id').notNull(),
    otherId: uuid('other_id').notNull(),
    /** Companies that buy both. */
    companies: integer('companies').notNull(),
    /** companies ÷ √(companies that buy one × companies that buy the other), in millionths. */
    strength: integer('strength').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.productId, table.otherId] }),
    index('product_affinity_by_other').on(table.otherId),
    check('product_affinity_is_with_another', sql`product_id <> other_id`),
  ],
)
