import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { readVoucherCode } from '../catalogue/index.ts'
import { readRedemption } from './read-redemptions.queries.ts'
import { noVoucherCode } from './redemptions.errors.ts'

/**
 * Shows the voucher code of a redemption, and notes in the audit log who saw it.
 * @throws redemption.unknown, redemption.no_voucher_code, secrets.no_key
 */
export async function readHandedCode(tx: Tx, id: string, secrets: Secrets, occasion: Occasion): Promise<string> {
  const { companyId } = await readRedemption(tx, id)
  const code = await readVoucherCode(tx, id, secrets)
  if (code === null) throw noVoucherCode()
  await writeAudit(tx, occasion, {
    action: 'redemption.voucher_code_read',
    subject: { kind: 'redemption', id },
    companyId,
  })
  return code
}
