import { index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** What somebody of the staff noted about a company. The text may name people, so it can be erased; that it was there stays. */
export const companyNote = pgTable(
  'company_note',
  {
    id: uuid('id').primaryKey(),
    companyId: uuid('company_id').notNull(),
    text: text('text'),
    authorKind: text('author_kind').notNull(),
    authorId: uuid('author_id').notNull(),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('company_note_by_company').on(table.companyId, table.writtenAt),
    index('company_note_by_author').on(table.authorId),
  ],
)
