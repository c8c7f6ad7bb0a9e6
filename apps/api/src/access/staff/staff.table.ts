import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { staffRoles } from '../../platform/roles.ts'

export const staffRole = pgEnum('staff_role', staffRoles)

/** People of the supplier's who run the club. */
export const staff = pgTable(
  'staff',
  {
    id: uuid('id').primaryKey(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    role: staffRole('role').notNull(),
    /** Who they are among the sales reps; a sales rep without one sees no company. */
    salesRepId: uuid('sales_rep_id'),
    /** Null: the club's default. */
    locale: text('locale'),
    /** Argon2id in PHC form; null until one is chosen. */
    passwordHash: text('password_hash'),
    /** Encrypted; null until an authenticator app is set up. */
    totpSecret: bytes('totp_secret'),
    /** The step of time of the last code that was taken: it and those before it are worth nothing. */
    totpUsedStep: integer('totp_used_step'),
    /** When they first proved that the invitation reached them. */
    joinedAt: timestamp('joined_at', { withTimezone: true }),
    lastSignedInAt: timestamp('last_signed_in_at', { withTimezone: true }),
    deactivatedAt: timestamp('deactivated_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('staff_email').on(sql`lower(${table.email})`),
    index('staff_by_name').on(sql`lower(${table.name})`, table.id),
    index('staff_by_sales_rep').on(table.salesRepId).where(sql`sales_rep_id is not null`),
    check('staff_locale', sql`locale in ('sv', 'nb', 'en')`),
    check('staff_totp', sql`(totp_secret is null) = (totp_used_step is null)`),
  ],
)

export const staffLinkKind = pgEnum('staff_link_kind', ['invitation', 'password_reset'])

/** A link that a mail carries, until it is used. */
export const staffLink = pgTable(
  'staff_link',
  {
    /** Of the link's token: 256 random bits. */
    tokenHash: bytes('token_hash').primaryKey(),
    kind: staffLinkKind('kind').notNull(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('staff_link_of').on(table.staffId, table.kind),
    check('staff_link_expires', sql`created_at < expires_at`),
  ],
)

/** What stands in for a code of the app, once. A used one is gone. */
export const staffRecoveryCode = pgTable(
  'staff_recovery_code',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id),
    /** Of 79 random bits. */
    codeHash: bytes('code_hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.staffId, table.codeHash] })],
)
