import type { Tx } from '@stamkund/database'
import { lockWallets, moveWallet, type WalletKey } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import {
  absorbCompany,
  type Company,
  findCompany,
  lockCompanies,
  readActiveCompany,
  readCompany,
  touchCompany,
} from '../companies/index.ts'
import { mergeMembers } from '../members/index.ts'
import { mergerIntoItself, unknownSurvivor } from './mergers.errors.ts'

/**
 * Merges a company into another one: its numbers lead there, its points, debt, holds and people move there. What was
 * recorded stays under its own id, which `companyGroups` finds.
 * @returns the company that goes on
 * @throws company.unknown, company.merged (either of them), merger.into_itself, merger.unknown_company
 */
export async function mergeCompany(
  tx: Tx,
  companyId: string,
  intoCompanyId: string,
  occasion: Occasion,
): Promise<Company> {
  if (companyId === intoCompanyId) throw mergerIntoItself()
  await lockCompanies(tx, [companyId, intoCompanyId], 'exclusive')
  await readActiveCompany(tx, companyId)
  if ((await findCompany(tx, intoCompanyId)) === undefined) throw unknownSurvivor()
  await readActiveCompany(tx, intoCompanyId)

  await absorbCompany(tx, companyId, intoCompanyId, occasion.now)
  await touchCompany(tx, intoCompanyId)
  const moves = await mergeMembers(tx, companyId, intoCompanyId, occasion.now)
  await moveWallets(tx, [{ from: walletOf(companyId), to: walletOf(intoCompanyId) }, ...moves], occasion.today)
  await writeAudit(tx, occasion, {
    action: 'company.merged',
    subject: { kind: 'company', id: companyId },
    companyId,
    changes: { mergedIntoId: { before: null, after: intoCompanyId } },
  })
  return readCompany(tx, intoCompanyId)
}

async function moveWallets(tx: Tx, moves: readonly { from: WalletKey; to: WalletKey }[], today: string): Promise<void> {
  const documentId = newId()
  await lockWallets(
    tx,
    moves.flatMap(({ from, to }) => [from, to]),
  )
  for (const { from, to } of moves) await moveWallet(tx, { from, to, documentId, today })
}

function walletOf(companyId: string): WalletKey {
  return { companyId, walletId: companyId }
}
