import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import { movingClock } from '../../platform/clock.ts'
import { accountHashOf, browserHashOf, type Surroundings } from '../throttle/index.ts'
import { isCode } from './code-hash.ts'
import { deleteCode, useTry } from './sign-in-code.queries.ts'
import { type Browser, type SignIn, signInMember } from './sign-in-member.ts'

const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * Signs in with a code, in the browser that asked for it.
 * @returns undefined if it is not the code; that try is used up, so the transaction must be committed
 */
export async function verifyCode(
  tx: Tx,
  surroundings: Surroundings,
  { email, code }: { readonly email: string; readonly code: string },
  browser: Browser,
): Promise<SignIn | undefined> {
  const { secrets, clock } = surroundings
  const asking = { accountHash: accountHashOf(secrets, email), browserHash: browserHashOf(browser.token ?? '') }
  const tried = await useTry(tx, asking, movingClock(clock).now())
  const isRight = isCode(secrets, tried?.id ?? NOBODY, code, tried?.codeHash ?? null)
  if (tried?.memberId && isRight) {
    await deleteCode(tx, tried.id)
    const signedIn = await signInMember(tx, surroundings, tried.memberId, 'code', browser)
    if (signedIn) return signedIn
  }
  await writeAudit(
    tx,
    { actor: { kind: 'anonymous', id: null, requestId: browser.requestId }, now: clock.now() },
    // Of an address that nobody has, nothing is kept.
    {
      action: 'sign_in.failed',
      subject: tried?.memberId
        ? { kind: 'member', id: tried.memberId }
        : { kind: 'sign_in_code', id: tried?.id ?? null },
      changes: { by: { before: null, after: 'code' } },
    },
  )
  return undefined
}
