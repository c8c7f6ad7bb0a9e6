import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { redemption } from './redemptions.table.ts'

/** Where an item is sent. It may be somebody's home, so it is erased with the person for whom the redemption is. */
export const redemptionDelivery = pgTable('redemption_delivery', {
  redemptionId: uuid('redemption_id')
    .primaryKey()
    .references(() => redemption.id),
  name: text('name').notNull(),
  address: text('address').notNull(),
  postalCode: text('postal_code'),
  city: text('city').notNull(),
  country: text('country'),
})
