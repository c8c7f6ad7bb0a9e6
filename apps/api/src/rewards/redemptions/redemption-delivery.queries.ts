import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import type { Delivery } from './redemption-delivery.schema.ts'

const DELIVERIES = insertTarget('redemption_delivery', {
  redemption_id: 'uuid',
  name: 'text',
  address: 'text',
  postal_code: 'text',
  city: 'text',
  country: 'text',
})

/** Notes where redeemed items are sent. */
export async function insertDeliveries(
  tx: Tx,
  deliveries: readonly (Delivery & { readonly redemptionId: string })[],
): Promise<void> {
  await insertRows(
    tx,
    DELIVERIES,
    deliveries.map((d) => [d.redemptionId, d.name, d.address, d.postalCode, d.city, d.country]),
  )
}

const READ = statement(
  'redemption_delivery_read',
  `select name, address, postal_code as "postalCode", city, country from redemption_delivery where redemption_id = $1`,
)

export async function readDelivery(db: Db, redemptionId: string): Promise<Delivery | null> {
  const [delivery] = await db.rows<Delivery>(READ, [redemptionId])
  return delivery ?? null
}

const PLACES = statement(
  'redemption_delivery_places',
  `select m.id as "memberId", coalesce(nullif(concat_ws(' ', m.first_name, m.last_name), ''), c.name) as name, c.address,
     c.postal_code as "postalCode", c.city, c.country
   from member m join company c on c.id = m.company_id
   where m.id = any($1::uuid[]) and c.address is not null and c.city is not null`,
)

/** Where members are found at their companies; those whose company's address is not known are absent. */
export async function placesOf(db: Db, memberIds: readonly string[]): Promise<Map<string, Delivery>> {
  if (memberIds.length === 0) return new Map()
  const rows = await db.rows<Delivery & { memberId: string }>(PLACES, [memberIds])
  return new Map(rows.map(({ memberId, ...place }) => [memberId, place]))
}
