import { bytes } from '@stamkund/database'
import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import type { Actor } from '../../platform/occasion.ts'
import { importKinds } from './import-kinds.ts'

export const importKind = pgEnum('import_kind', importKinds)
export const importState = pgEnum('import_state', ['queued', 'running', 'finished', 'failed'])

const count = (name: string) => bigint(name, { mode: 'number' }).notNull().default(sql`0`)

/** A file that is, or was, imported, and how far that has come. */
export const importRun = pgTable(
  'import_run',
  {
    id: uuid('id').primaryKey(),
    kind: importKind('kind').notNull(),
    fileName: text('file_name').notNull(),
    state: importState('state').notNull(),
    bytes: count('bytes'),
    /** Who sent it, and with which request. */
    actorKind: text('actor_kind').$type<Actor['kind']>().notNull().default('system'),
    actorId: uuid('actor_id'),
    requestId: text('request_id'),
    /** The names of the file's columns, once it was opened. */
    columns: text('columns').array(),
    delimiter: text('delimiter'),
    isRejectsFile: boolean('is_rejects_file').notNull().default(false),
    unknownColumns: text('unknown_columns').array().notNull().default(sql`'{}'`),
    /** Rows of the file; null while it has not been read to its end. */
    rows: bigint('rows', { mode: 'number' }),
    /** Their sum is the number of rows that are done: a run that was interrupted goes on behind them. */
    imported: count('imported'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    progressPercent: smallint('progress_percent').notNull().default(0),
    failureCode: text('failure_code'),
    failureMessage: text('failure_message'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    startedAt: timestamp('started_at', { withTimezone: true }),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
  },
  (table) => [index('import_run_by_state').on(table.state)],
)

/** A piece of an uploaded file, kept until it is imported, so that any process can do that. */
export const importPiece = pgTable(
  'import_piece',
  {
    importId: uuid('import_id').notNull(),
    pieceNo: integer('piece_no').notNull(),
    content: bytes('content').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.pieceNo] })],
)

/** A line of purchases while its file is sorted into documents. What cannot be read of the key is empty. */
export const importStagedRow = pgTable(
  'import_staged_row',
  {
    importId: uuid('import_id').notNull(),
    lineNo: integer('line_no').notNull(),
    companyNo: text('company_no').notNull(),
    invoiceNo: text('invoice_no').notNull(),
    kind: text('kind').notNull(),
    occurredOn: date('occurred_on'),
    /** The row as it stands in the file. */
    content: text('content').notNull(),
  },
  (table) => [index('import_staged_row_of').on(table.importId)],
)

/** A row that did not go in, and why. */
export const importReject = pgTable(
  'import_reject',
  {
    importId: uuid('import_id').notNull(),
    lineNo: integer('line_no').notNull(),
    columnName: text('column_name'),
    code: text('code').notNull(),
    message: text('message').notNull(),
    content: text('content').notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.lineNo] })],
)
