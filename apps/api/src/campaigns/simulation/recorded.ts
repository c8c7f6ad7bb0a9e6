import type { CompanyFacts, LineFacts, MemberRole } from '@stamkund/points-engine'

/** A company while its purchases are replayed. One object per company. */
export interface ReplayedCompany {
  /** Counts up from 0, in the order in which companies turn up. */
  readonly place: number
  /** As it was on a day; days are asked for in their order. */
  factsOn(day: string): CompanyFacts
}

export interface RecordedLine extends LineFacts {
  /** Something of it is returned or credited sooner or later. */
  readonly comesBack: boolean
}

/** An invoice as it was recorded, with what was known of it then. */
export interface RecordedPurchase {
  readonly kind: 'invoice'
  readonly id: string
  readonly occurredOn: string
  readonly currency: string
  readonly company: ReplayedCompany
  readonly memberId: string | null
  readonly memberRole: MemberRole | null
  readonly hour: number | null
  readonly lines: readonly RecordedLine[]
  /** Its company did not take part. */
  readonly isBarred: boolean
  /** It was recorded for history alone. */
  readonly isBeforeEarningStart: boolean
  /** It was recorded after a purchase of a later day. */
  readonly isLate: boolean
}

/** What came back of a line, in the place of its return among the documents, or right behind an invoice that it waited for. */
export interface RecordedReturn {
  readonly kind: 'return'
  readonly occurredOn: string
  readonly originalId: string
  readonly originalLineNo: number
  readonly quantity: bigint
  readonly amount: bigint
}

/** In the order of (occurredOn, invoices before returns, invoiceNo bytewise). */
export type RecordedDocument = RecordedPurchase | RecordedReturn
