import { z } from 'zod'
import { Id, line } from '../../platform/scalars.ts'

/** As many as the ledger can take several times over. */
export const MAX_POINTS = 1_000_000_000_000

/** Whose wallet: a company's, or a member's own. */
export const Holder = z.strictObject({
  companyId: Id.optional(),
  memberId: Id.optional().meta({ description: "For the member's own wallet" }),
})

export type Holder = z.infer<typeof Holder>

export function namesOneWallet({ companyId, memberId }: Holder): boolean {
  return (companyId === undefined) !== (memberId === undefined)
}

export const oneWallet = { path: ['companyId'], message: 'name the wallet by either companyId or memberId' }

export const Text = line(500)
