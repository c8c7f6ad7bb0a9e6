import type { FastifyRequest } from 'fastify'
import type { MemberCaller, StaffCaller } from './app-types.ts'

/** Whose companies a caller may see; queries take it as a parameter. */
export interface Reach {
  /** Null: all companies. */
  readonly salesRepId: string | null
}

/** Of whoever is not limited to some companies. */
export const everywhere: Reach = { salesRepId: null }

/** Belongs to no sales rep, so it reaches no company. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A sales rep reaches the companies that are theirs, everybody else all of them. */
export function reachOf({ caller }: FastifyRequest): Reach {
  const isLimited = caller.kind === 'staff' && caller.role === 'sales_rep'
  return { salesRepId: isLimited ? (caller.salesRepId ?? NOBODY) : null }
}

/** The member who calls. A route that only members have the permission for is never reached by others. */
export function memberOf({ caller }: FastifyRequest): MemberCaller {
  if (caller.kind !== 'member') throw new Error(`a route for members was called by ${caller.kind}`)
  return caller
}

/** The person of the staff who calls. */
export function staffOf({ caller }: FastifyRequest): StaffCaller {
  if (caller.kind !== 'staff') throw new Error(`a route for staff was called by ${caller.kind}`)
  return caller
}
