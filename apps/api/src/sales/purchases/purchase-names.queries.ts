import { type Db, statement } from '@stamkund/database'

const PRODUCTS = statement(
  'purchase_product_names',
  'select id, name from product_reference where id = any($1::uuid[])',
)

/** What products are called now. */
export async function productNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; name: string }>(PRODUCTS, [ids])
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const BUYER = statement(
  'purchase_buyer_name',
  `select nullif(concat_ws(' ', first_name, last_name), '') as name from member_reference where member_id = $1`,
)

/** What whoever placed a purchase is called now. */
export async function buyerName(db: Db, memberId: string | null): Promise<string | null> {
  if (memberId === null) return null
  const [row] = await db.rows<{ name: string | null }>(BUYER, [memberId])
  return row?.name ?? null
}
