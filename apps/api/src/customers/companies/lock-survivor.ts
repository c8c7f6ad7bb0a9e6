import type { Tx } from '@stamkund/database'
import { lockCompanies } from './company-locks.queries.ts'
import { survivorOf } from './company-numbers.queries.ts'

/** Locks the company that goes on for this one, even if it was merged while it waited. @returns its id */
export async function lockSurvivor(tx: Tx, companyId: string, mode: 'shared' | 'exclusive'): Promise<string> {
  for (let survivor = await survivorOf(tx, companyId); ; ) {
    await lockCompanies(tx, [survivor], mode)
    const locked = survivor
    survivor = await survivorOf(tx, companyId)
    if (survivor === locked) return survivor
  }
}
