import type { TestRequest } from '../../../test/test-app.ts'
import { redeemingClub } from './redeeming-club.fixture.ts'

/** A club whose members are signed in. */
export async function memberClub() {
  const club = await redeemingClub()

  async function join(companyId: string, role: 'company_administrator' | 'redeemer' | 'viewer', fields: object = {}) {
    const id = await club.newMember(companyId, { role, ...fields })
    const session = await club.app.memberSession({ id, companyId })
    const send =
      (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE') =>
      (path: string, body?: unknown, more: TestRequest = {}) =>
        club.app.request(method, path, { session, ...(body !== undefined && { body }), ...more })
    return {
      id,
      session,
      get: send('GET'),
      post: send('POST'),
      put: send('PUT'),
      patch: send('PATCH'),
      delete: (path: string) => club.app.request('DELETE', path, { session }),
      redeem: (rewardId: string, fields: object = {}) => send('POST')('/me/redemptions', { rewardId, ...fields }),
    }
  }

  return { ...club, join }
}

export type MemberClub = Awaited<ReturnType<typeof memberClub>>
export type Joined = Awaited<ReturnType<MemberClub['join']>>
