import { randomUUID } from 'node:crypto'
import type { Call, Trail } from './audit-trail.fixture.ts'

/** How an operation that changes something is made to work. */
export type Writes = Readonly<Record<string, (club: Trail) => Promise<Call>>>

export const matching = ({ version }: { readonly version: number }) => ({ 'if-match': `"${version}"` })
export const unique = () => randomUUID().slice(0, 13)

/** A form with a PNG of one pixel. */
export const pictureForm: Call = {
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  body: Buffer.concat([
    Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from('\r\n--x--\r\n'),
  ]),
}

export interface Made {
  readonly id: string
  readonly version: number
}

export async function about(made: Promise<Made>): Promise<{ id: string }> {
  return { id: (await made).id }
}

export function edited({ id, version }: Made): Call {
  return { id, headers: matching({ version }) }
}

/** Something that has been through another request already. */
export async function after(club: Trail, made: Promise<Made>, path: (id: string) => string): Promise<{ id: string }> {
  const { id } = await made
  await club.make(path(id))
  return { id }
}

/** Something that has a picture already. */
export async function withPicture(club: Trail, path: string, of: { readonly id?: string }): Promise<Call> {
  await club.send('PUT', path, { ...of, ...pictureForm })
  return of
}

export function newReward(club: Trail, more: object = {}): Promise<Made> {
  return club.make('/rewards', { kind: 'merchandise', points: 100, texts: { en: { name: 'A jacket' } }, ...more })
}

export async function newRedemption(club: Trail, needsApproval = false): Promise<Made> {
  const [{ id: rewardId }, { id: memberId }] = [
    await newReward(club, { needsStaffApproval: needsApproval }),
    await club.newBuyer(),
  ]
  return club.make('/redemptions', { rewardId, memberId })
}
