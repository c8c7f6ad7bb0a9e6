import type { MemberRole } from '@stamkund/points-engine'
import type { ProductOnDay } from './catalogue.queries.ts'
import type { RecordedDocument, RecordedLine, ReplayedCompany } from './recorded.ts'
import type { DocumentRow } from './recorded-documents.queries.ts'

/** What is looked up for documents, in memory. */
export interface Surroundings {
  readonly company: (id: string) => ReplayedCompany
  readonly product: (sku: string, day: string) => ProductOnDay | null
  readonly roles: ReadonlyMap<string, MemberRole>
}

/** A document as rules see it, with what was known of it on its day. */
export function assembleDocument(row: DocumentRow, surroundings: Surroundings): RecordedDocument {
  if (row[1] === 'return') {
    const [occurredOn, kind, , originalId, , , , , , originalLineNo, quantity, amount] = row
    return { kind, occurredOn, originalId, originalLineNo, quantity: ofDecimal(quantity), amount: ofDecimal(amount) }
  }
  const [occurredOn, kind, companyId, id, currency, memberId, hour, isLate, text] = row
  const lines = text.split('\n')
  const reason = lines[0]?.slice(lines[0].lastIndexOf('\t') + 1)
  return {
    kind,
    id,
    occurredOn,
    currency,
    company: surroundings.company(companyId),
    memberId,
    memberRole: memberId === null ? null : (surroundings.roles.get(memberId) ?? null),
    hour,
    lines: lines.map((line) => assembleLine(line, occurredOn, surroundings)),
    isBarred: reason === 'company_not_participating',
    isBeforeEarningStart: reason === 'before_earning_start',
    isLate,
  }
}

const UNKNOWN: ProductOnDay = { isSellable: false, band: 'unknown', category: null, subcategory: null, brand: null }
const TRUE = 't'

function assembleLine(text: string, day: string, { product }: Surroundings): RecordedLine {
  const [lineNo = '', sku = '', quantity = '', net = '', unitCost = '', isKnown, comesBack, reason = ''] =
    text.split('\t')
  // An SKU that nobody knew then earned nothing, whoever knows it now.
  const { isSellable, band, category, subcategory, brand } = (isKnown === TRUE && product(sku, day)) || UNKNOWN
  return {
    lineNo: Number(lineNo),
    sku,
    isSellable: saysNothingOfIt(reason) ? isSellable : reason !== 'not_sellable',
    band,
    category,
    subcategory,
    brand,
    quantity: ofDecimal(quantity),
    netAmount: ofDecimal(net),
    unitCost: unitCost === '' ? null : ofDecimal(unitCost),
    comesBack: comesBack === TRUE,
  }
}

/** The whole purchase earned nothing, for another reason. */
function saysNothingOfIt(noAwardReason: string): boolean {
  return noAwardReason === 'company_not_participating' || noAwardReason === 'before_earning_start'
}

/** Of a `numeric(18,4)`, which PostgreSQL always writes with four decimals. */
function ofDecimal(text: string): bigint {
  return BigInt(text.slice(0, -5) + text.slice(-4))
}
