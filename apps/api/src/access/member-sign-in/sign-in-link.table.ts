import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import { signInCode } from './sign-in-code.table.ts'

export const signInLinkKind = pgEnum('sign_in_link_kind', ['code', 'invitation', 'demo'])

/** A link that signs somebody in, once. */
export const signInLink = pgTable(
  'sign_in_link',
  {
    /** Of the link's token: 256 random bits. */
    tokenHash: bytes('token_hash').primaryKey(),
    kind: signInLinkKind('kind').notNull(),
    memberId: uuid('member_id'),
    /** Only in a demo. */
    staffId: uuid('staff_id'),
    /** The code that came in the same mail; the first of both that is used is the last. */
    codeId: uuid('code_id').references(() => signInCode.id, { onDelete: 'cascade' }),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('sign_in_link_of_code').on(table.codeId).where(sql`code_id is not null`),
    index('sign_in_link_of_member').on(table.memberId).where(sql`member_id is not null`),
    index('sign_in_link_by_end').on(table.expiresAt),
    check('sign_in_link_is_of_somebody', sql`(member_id is null) <> (staff_id is null)`),
    check('sign_in_link_of_staff_is_for_demos', sql`staff_id is null or kind = 'demo'`),
    check('sign_in_link_with_code', sql`(code_id is not null) = (kind = 'code')`),
  ],
)
