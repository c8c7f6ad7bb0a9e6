import { type Db, decimalToTenThousandths, statement } from '@stamkund/database'
import type { CompanyFacts, Money } from '@stamkund/points-engine'

/** A line of an invoice, with who bought it. */
export interface SoldLine {
  readonly purchaseId: string
  readonly company: CompanyFacts
  readonly occurredOn: string
  readonly currency: string
  readonly sku: string
  readonly quantity: bigint
  readonly netAmount: Money
  readonly unitCost: Money | null
  readonly returnedQuantity: bigint
  readonly creditedAmount: Money
}

interface Row
  extends Omit<SoldLine, 'company' | 'quantity' | 'netAmount' | 'unitCost' | 'returnedQuantity' | 'creditedAmount'> {
  readonly key: readonly [companyId: string, purchaseId: string, lineNo: string]
  readonly companyId: string
  readonly industry: string | null
  readonly country: string | null
  readonly salesRepId: string | null
  readonly quantity: string
  readonly netAmount: string
  readonly unitCost: string | null
  readonly returnedQuantity: string
  readonly creditedAmount: string
}

const LINES_AT_ONCE = 20_000

// Whoever did not take part, or bought before earning began, would not have earned in another band either.
const LINES = statement(
  'band_impact_lines',
  `select array[l.company_id::text, l.purchase_id::text, l.line_no::text] as key, l.purchase_id as "purchaseId",
     c.id as "companyId", c.industry, c.country, c.sales_rep_id as "salesRepId", l.occurred_on as "occurredOn", l.currency,
     l.sku, l.quantity, l.net_amount as "netAmount", l.unit_cost as "unitCost",
     l.returned_quantity as "returnedQuantity", l.credited_amount as "creditedAmount"
   from sold_line l
   join company_survivor s on s.company_id = l.company_id
   join company c on c.id = s.survivor_id
   where l.product_id = any($1::uuid[]) and l.kind = 'invoice' and l.occurred_on between $2 and $3
     and coalesce(l.no_award_reason, '') not in ('company_not_participating', 'before_earning_start')
     and (l.company_id, l.purchase_id, l.line_no) > ($4::uuid, $5::uuid, $6::int)
   order by l.company_id, l.purchase_id, l.line_no
   limit ${LINES_AT_ONCE}`,
)

const BEFORE_ALL = ['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000', '0']

/** The lines of invoices on which products were sold, in pieces: there may be hundreds of thousands. */
export async function* soldLines(
  db: Db,
  productIds: readonly string[],
  period: { readonly from: string; readonly to: string },
): AsyncGenerator<SoldLine[]> {
  for (let after: readonly string[] = BEFORE_ALL; ; ) {
    const rows = await db.rows<Row>(LINES, [productIds, period.from, period.to, ...after])
    yield rows.map(toLine)
    const last = rows.at(-1)
    if (last === undefined || rows.length < LINES_AT_ONCE) return
    after = last.key
  }
}

function toLine({ key: _, companyId, industry, country, salesRepId, ...row }: Row): SoldLine {
  return {
    ...row,
    company: { id: companyId, tier: null, industry, country, salesRepId },
    quantity: decimalToTenThousandths(row.quantity),
    netAmount: decimalToTenThousandths(row.netAmount),
    unitCost: row.unitCost === null ? null : decimalToTenThousandths(row.unitCost),
    returnedQuantity: decimalToTenThousandths(row.returnedQuantity),
    creditedAmount: decimalToTenThousandths(row.creditedAmount),
  }
}
