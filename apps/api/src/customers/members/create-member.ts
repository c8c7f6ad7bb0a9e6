import type { Tx } from '@stamkund/database'
import { openWallets } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { findCompany, lockCompanies, readActiveCompany } from '../companies/index.ts'
import { emailTaken, unknownCompanyOfMember } from './members.errors.ts'
import { insertMember } from './members.queries.ts'
import type { Member, NewMember } from './members.schema.ts'
import { personalFields } from './personal-fields.ts'

/**
 * Creates a member with a wallet of their own.
 * @throws member.unknown_company, company.merged, member.email_taken
 */
export async function createMember(tx: Tx, fields: NewMember, occasion: Occasion): Promise<Member> {
  const { companyId } = fields
  await lockCompanies(tx, [companyId], 'shared')
  if ((await findCompany(tx, companyId)) === undefined) throw unknownCompanyOfMember()
  await readActiveCompany(tx, companyId)
  const created = await insertMember(tx, newId(), fields)
  if (created === undefined) throw emailTaken()
  await openWallets(tx, [{ wallet: { companyId, walletId: created.id }, kind: 'member' }])
  await writeAudit(tx, occasion, {
    action: 'member.created',
    subject: { kind: 'member', id: created.id },
    companyId,
    changes: changesBetween(null, created),
    personal: { personId: created.id, fields: personalFields },
  })
  return created
}
