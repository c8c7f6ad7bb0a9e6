import { statement, type Tx } from '@stamkund/database'

const WALLETS = 'select m.member_id from member_survivor m where $1 in (m.member_id, m.survivor_id)'

const ERASE_ADJUSTMENTS = statement(
  'adjustment_text_erase',
  `delete from adjustment_text t using adjustment a where a.id = t.adjustment_id and a.wallet_id in (${WALLETS})`,
)

const ERASE_TRANSFERS = statement(
  'points_transfer_text_erase',
  `delete from points_transfer_text x using points_transfer t
   where t.id = x.transfer_id and (t.from_wallet_id in (${WALLETS}) or t.to_wallet_id in (${WALLETS}))`,
)

/** Erases what was written about corrections of a member's own wallet, also under records that were merged into it. */
export async function eraseCorrectionTexts(tx: Tx, memberId: string): Promise<void> {
  await tx.rows(ERASE_ADJUSTMENTS, [memberId])
  await tx.rows(ERASE_TRANSFERS, [memberId])
}
