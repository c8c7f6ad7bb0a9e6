import { hash, randomBytes } from 'node:crypto'
import type { Db, Tx } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { movingClock } from '../../platform/clock.ts'
import {
  findStaffOfLink,
  insertStaffLink,
  type LinkedStaff,
  type StaffLinkKind,
  takeStaffLink,
} from './staff-links.queries.ts'

/** How long links are good for. */
export const linkMinutes = { invitation: 7 * 24 * 60, password_reset: 60 } as const

/** Makes a link for somebody. @returns the token that it carries, which is kept nowhere */
export async function makeStaffLink(tx: Tx, staffId: string, kind: StaffLinkKind, clock: Clock): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const createdAt = movingClock(clock).now()
  const expiresAt = new Date(createdAt.getTime() + linkMinutes[kind] * 60_000)
  await insertStaffLink(tx, { tokenHash: hashOf(token), kind, staffId, createdAt, expiresAt })
  return token
}

/** Whom a link is for, if it can still be used. */
export function readStaffLink(
  db: Db,
  token: string,
  kind: StaffLinkKind,
  clock: Clock,
): Promise<LinkedStaff | undefined> {
  return findStaffOfLink(db, hashOf(token), kind, movingClock(clock).now())
}

/** Uses a link up. */
export function spendStaffLink(
  tx: Tx,
  token: string,
  kind: StaffLinkKind,
  clock: Clock,
): Promise<LinkedStaff | undefined> {
  return takeStaffLink(tx, hashOf(token), kind, movingClock(clock).now())
}

function hashOf(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
