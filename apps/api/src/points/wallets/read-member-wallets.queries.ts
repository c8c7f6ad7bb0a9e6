import { type Db, statement, type Tx } from '@stamkund/database'
import { lockWallets, settleWallet } from '@stamkund/ledger'
import type { MemberCaller } from '../../platform/app-types.ts'
import type { MemberWallet, MemberWallets } from './wallets.member.schema.ts'
import { findWallets, type HolderWallet } from './wallets.queries.ts'

/** Whose wallets: the member's own, and that of the company that they are at. */
type Member = Pick<MemberCaller, 'id' | 'companyId'>

export interface StoredWallets extends MemberWallets {
  /** Something has matured or expired and is not in the figures yet: nobody may see them before `settledMemberWallets`. */
  readonly isDue: boolean
}

const OWN_IS_USED = statement(
  'wallet_of_member_is_used',
  `select version > 0 as "isUsed" from ledger.wallet where company_id = $1 and wallet_id = $2`,
)

/** The points that a member can spend: the company's, and their own if there ever were any. */
export async function readMemberWallets(db: Db, member: Member, now: Date): Promise<StoredWallets> {
  const [company, own, [ownBook]] = await Promise.all([
    findWallets(db, 'company', [member.companyId], now),
    findWallets(db, 'member', [member.id], now),
    db.rows<{ isUsed: boolean }>(OWN_IS_USED, [member.companyId, member.id]),
  ])
  const [ofCompany, ofMember] = [only(company), only(own)]
  return {
    company: toMemberWallet(ofCompany),
    own: ownBook?.isUsed ? toMemberWallet(ofMember) : null,
    isDue: ofCompany.isDue || ofMember.isDue,
  }
}

/** The same after what has matured or expired was posted. */
export async function settledMemberWallets(
  tx: Tx,
  { id, companyId }: Member,
  { now, today }: { readonly now: Date; readonly today: string },
): Promise<MemberWallets> {
  const wallets = [companyId, id].map((walletId) => ({ companyId, walletId }))
  await lockWallets(tx, wallets)
  await Promise.all(wallets.map((wallet) => settleWallet(tx, wallet, today)))
  return readMemberWallets(tx, { id, companyId }, now)
}

function only([wallet]: readonly (HolderWallet | undefined)[]): HolderWallet {
  if (wallet === undefined) throw new Error('a member who is signed in has no wallet')
  return wallet
}

function toMemberWallet(wallet: HolderWallet): MemberWallet {
  const { available, pending, held, debt, expiringSoon, maturing } = wallet
  return { available, pending, held, debt, expiringSoon, arriving: maturing }
}
