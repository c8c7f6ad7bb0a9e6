import type { Db } from '@stamkund/database'
import { formatMoney } from '@stamkund/points-engine'
import type { z } from 'zod'
import { companyGroups } from '../../customers/companies/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { everywhere, type Reach } from '../../platform/reach.ts'
import { readAwards } from '../../points/awarding/index.ts'
import { unknownPurchase } from './purchases.errors.ts'
import type { PurchaseDetail, PurchaseFilter, PurchaseSummary, RecordedPurchase } from './purchases.schema.ts'
import {
  decimalOrNull,
  findPurchases,
  type PurchaseRecord,
  readAllocations,
  readLines,
  readPurchase,
  readPurchases,
  readPurchasesOfMembers,
  readReturnLines,
  readTakenSteps,
} from './reading.queries.ts'
import { pointsOf, toReturnAward, toTakenStepAwards } from './recorded-purchase.ts'

/** A page of purchases, last recorded first; those of a company include what companies merged into it had bought. */
export async function listPurchases(
  db: Db,
  filter: PurchaseFilter,
  reach: Reach,
): Promise<Page<z.infer<typeof PurchaseSummary>>> {
  const after = readCursor(filter.cursor, IdKey)
  const { companyId } = filter
  const companyIds =
    companyId === undefined ? undefined : [companyId, ...((await companyGroups(db, [companyId])).get(companyId) ?? [])]
  const rows = await findPurchases(db, filter, companyIds, after, reach)
  const page = toPage(rows, filter.limit, ({ id }) => [id])
  return { ...page, items: page.items.map(toSummary) }
}

/** All purchases that people placed at these companies, oldest first. */
export async function purchasesOfMembers(
  db: Db,
  companyIds: readonly string[],
  memberIds: readonly string[],
): Promise<z.infer<typeof PurchaseSummary>[]> {
  return (await readPurchasesOfMembers(db, companyIds, memberIds)).map(toSummary)
}

/** One purchase with its lines, its awards and, of a return, how its lines were matched. */
export async function purchaseDetail(db: Db, id: string, reach = everywhere): Promise<z.infer<typeof PurchaseDetail>> {
  const record = await readPurchase(db, id, reach)
  if (!record) throw unknownPurchase()
  const lines = await readLines(db, record)
  const awards = await readAwards(db, [{ companyId: record.companyId, purchaseId: id }])
  const isReturn = record.kind === 'return'
  const returnLines = isReturn ? await readReturnLines(db, record) : []
  const allocations = isReturn ? await readAllocations(db, [record]) : []
  const steps = isReturn ? await readTakenSteps(db, [record]) : []
  return {
    ...toSummary(record),
    placedAt: record.placedAt?.toISOString() ?? null,
    memberId: record.memberId,
    salesRepId: record.salesRepId,
    policyVersionId: record.policyVersionId,
    availableOn: record.availableOn === 'infinity' ? null : record.availableOn,
    expiresOn: record.expiresOn,
    paidOn: record.paidOn,
    lines: lines.map((line) => ({
      ...line,
      quantity: formatMoney(line.quantity),
      netAmount: formatMoney(line.netAmount),
      unitCost: decimalOrNull(line.unitCost),
      returnedQuantity: formatMoney(line.returnedQuantity),
      creditedAmount: formatMoney(line.creditedAmount),
    })),
    awards: [
      ...awards.map(({ explanation, ...award }) => ({ ...award, reason: { ...explanation } })),
      ...[...allocations.filter(({ points }) => points > 0).map(toReturnAward), ...toTakenStepAwards(steps)].map(
        (award) => ({ ...award, reversedPoints: 0 }),
      ),
    ],
    returnLines: returnLines.map((line) => ({
      ...line,
      unmatchedQuantity: formatMoney(line.unmatchedQuantity),
      unmatchedAmount: formatMoney(line.unmatchedAmount),
    })),
    warnings: record.warnings,
    recordedBy: record.recordedBy,
  }
}

/** The answers with which purchases were recorded, rebuilt from what was stored then. */
export async function recordedAnswers(db: Db, ids: readonly string[]): Promise<Map<string, RecordedPurchase>> {
  if (ids.length === 0) return new Map()
  const records = await readPurchases(db, ids)
  const awards = await readAwards(
    db,
    records.map(({ companyId, id }) => ({ companyId, purchaseId: id })),
  )
  const returns = records.filter(({ kind }) => kind === 'return')
  const allocations = await readAllocations(db, returns)
  const steps = await readTakenSteps(db, returns)
  return new Map(
    records.map(({ id, companyId, availablePoints, pendingPoints, warnings }) => [
      id,
      {
        id,
        companyId,
        points: pointsOf(availablePoints, pendingPoints),
        awards: [
          ...awards
            .filter(({ purchaseId }) => purchaseId === id)
            .map(({ lineNo, ruleId, ruleName, points, explanation }) => ({
              lineNo,
              ruleId,
              ruleName,
              points,
              reason: { ...explanation },
            })),
          ...allocations
            .filter(({ returnId, isLate, points }) => returnId === id && !isLate && points > 0)
            .map(toReturnAward),
          ...toTakenStepAwards(steps.filter(({ returnId, isLate }) => returnId === id && !isLate)),
        ],
        warnings,
      },
    ]),
  )
}

function toSummary(record: PurchaseRecord): z.infer<typeof PurchaseSummary> {
  return {
    id: record.id,
    companyId: record.companyId,
    invoiceNo: record.invoiceNo,
    kind: record.kind,
    occurredOn: record.occurredOn,
    currency: record.currency,
    netAmount: formatMoney(record.netAmount),
    points: pointsOf(record.availablePoints, record.pendingPoints),
    recordedAt: record.recordedAt.toISOString(),
  }
}
