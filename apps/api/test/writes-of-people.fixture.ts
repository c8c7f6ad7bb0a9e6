import type { Call, Trail } from './audit-trail.fixture.ts'
import { PASSWORD } from './staff-people.fixture.ts'
import { about, edited, matching, newReward, unique, type Writes } from './writing-steps.fixture.ts'

/** What people do themselves, signed in or about to be. */
const ofPeople: Writes = {
  'POST /sign-out': async (club) => withCookie(await club.newSession()),
  'POST /sign-in/code': async () => ({ actor: { kind: 'anonymous' } }),
  'POST /sign-in/code/verification': (club) => club.newCode(),
  'POST /sign-in/link': (club) => club.newLink(),
  'PATCH /me': async (club) => ({ ...(await club.newSession()), headers: matching({ version: 1 }) }),
  'POST /me/company': async (club) => {
    const session = await club.newSession()
    return { ...session, body: { memberId: session.memberId } }
  },
  'POST /me/terms/acceptance': async (club) => {
    const session = await club.newSession()
    const { version } = await club.make('/club-settings/terms', { texts: { en: 'Points belong to the company.' } })
    return { ...session, body: { version } }
  },
  'DELETE /me/sessions': (club) => club.newSession(),
  'DELETE /me/sessions/{id}': async (club) => {
    const { session = '', ...more } = await club.newSession()
    const { items } = await club.read('/me/sessions', session)
    return { ...more, session, id: items[0].id }
  },
}

/** What people of the staff do for themselves, and administrators for them. */
const ofStaff: Writes = {
  'POST /staff': async (club) => ({
    ...asStaff(await administrator(club)),
    body: { email: `${unique()}@nordverk.example` },
  }),
  'PATCH /staff/{id}': async (club) => ({
    ...edited(await club.staff.invite()),
    ...asStaff(await administrator(club)),
  }),
  'POST /staff/{id}/erasure': async (club) => {
    const { id, version } = await club.staff.invite()
    const deciding = asStaff(await administrator(club))
    const body = { role: undefined, isActive: false }
    await club.send('PATCH', '/api/v1/staff/{id}', { ...deciding, id, headers: matching({ version }), body })
    return { ...deciding, id }
  },
  'POST /staff/{id}/invitation': async (club) => ({
    ...(await about(club.staff.invite())),
    ...asStaff(await administrator(club)),
  }),
  'POST /sign-in/password': async (club) => {
    const { email } = await club.staff.newPerson()
    return { body: { email, password: PASSWORD }, actor: { kind: 'anonymous' } }
  },
  'POST /sign-in/totp': async (club) => {
    const { email, recoveryCodes } = await club.staff.newPerson()
    const { body } = await club.staff.post('/sign-in/password', { email, password: PASSWORD })
    return {
      body: { challenge: body.challenge, code: undefined, recoveryCode: recoveryCodes[0] },
      actor: { kind: 'staff' },
    }
  },
  'POST /sign-in/password-reset/confirmation': async (club) => {
    const { email } = await club.staff.newPerson()
    await club.staff.forget(email)
    return { body: { token: await club.staff.tokenFor(email) }, actor: { kind: 'staff' } }
  },
  'POST /invitations/{token}/acceptance': async (club) => {
    const { email } = await club.staff.invite()
    return { token: await club.staff.tokenFor(email), actor: { kind: 'staff' } }
  },
  'PATCH /me/staff': async (club) => ({ ...asStaff(await club.staff.newPerson()), headers: matching({ version: 1 }) }),
  'POST /me/staff/password': async (club) => ({
    ...asStaff(await club.staff.newPerson()),
    body: { current: PASSWORD, new: 'sju trötta sjömän vinkar' },
  }),
  'POST /me/staff/totp': (club) => withRecoveryCode(club),
  'POST /me/staff/totp/confirmation': async (club) => {
    const { session, body } = await withRecoveryCode(club)
    const { body: setUp } = await club.send('POST', '/api/v1/me/staff/totp', { session, body })
    const { challenge, secret } = setUp
    return { ...asStaff({ session }), body: { challenge, code: club.staff.codeOf(secret) } }
  },
  'POST /me/staff/recovery-codes': (club) => withRecoveryCode(club),
  'DELETE /me/staff/sessions': async (club) => asStaff(await club.staff.newPerson()),
  'DELETE /me/staff/sessions/{id}': async (club) => {
    const { session } = await club.staff.newPerson()
    const { items } = await club.read('/me/staff/sessions', session)
    return { ...asStaff({ session }), id: items[0].id }
  },
}

/** What members do for themselves and for their company. */
const ofMembers: Writes = {
  'POST /me/redemptions': async (club) => ({
    ...(await withPoints(club)),
    body: { rewardId: (await newReward(club)).id },
  }),
  'POST /me/redemptions/{id}/cancellation': (club) => ownRedemption(club, null),
  'POST /me/redemptions/{id}/approval': (club) => ownRedemption(club, 10),
  'POST /me/redemptions/{id}/rejection': (club) => ownRedemption(club, 10),
  'PUT /me/company/redemption-rules': async (club) => ({
    ...(await club.newSession()),
    headers: matching({ version: 0 }),
  }),
  'POST /me/company/members': async (club) => ({
    ...(await club.newSession()),
    body: { email: `${unique()}@example.com` },
  }),
  'PATCH /me/company/members/{id}': async (club) => ({
    ...(await withColleague(club)),
    headers: matching({ version: 1 }),
  }),
  'DELETE /me/company/members/{id}': (club) => withColleague(club),
}

/** What people do for themselves. */
export const writesOfPeople: Writes = { ...ofPeople, ...ofStaff, ...ofMembers }

function asStaff({ session }: { readonly session: string }) {
  return { session, actor: { kind: 'staff' } } as const
}

function administrator(club: Trail) {
  return club.staff.newPerson('administrator')
}

async function withRecoveryCode(club: Trail) {
  const { session, recoveryCodes } = await club.staff.newPerson()
  return { ...asStaff({ session }), body: { code: undefined, recoveryCode: recoveryCodes[0] } }
}

/** For routes that everybody may call, and that look at the cookie themselves. */
function withCookie({ session = '', ...call }: Call): Call {
  return { ...call, headers: { cookie: `stamkund=${session}` } }
}

/** Somebody at a company with points to spend. */
async function withPoints(club: Trail) {
  const member = await club.newSession()
  await club.make('/opening-balances', { companyId: member.companyId, points: 50_000, expiresOn: '2027-12-31' })
  return member
}

/** An administrator with a redemption of their own, which waits for the company above so many points. */
async function ownRedemption(club: Trail, approvalAbovePoints: number | null): Promise<Call> {
  const member = await withPoints(club)
  await club.send('PUT', '/api/v1/companies/{id}/redemption-rules', {
    id: member.companyId,
    headers: matching({ version: 0 }),
    body: { approvalAbovePoints, valueCapPerMemberAndYear: null },
  })
  const { id } = await club.make('/redemptions', { rewardId: (await newReward(club)).id, memberId: member.memberId })
  return { ...member, id }
}

/** An administrator with somebody else at the company. */
async function withColleague(club: Trail) {
  const administrator = await club.newSession()
  const body = { companyId: administrator.companyId, email: `${unique()}@example.com` }
  return { ...administrator, ...(await about(club.make('/members', body))) }
}
