import { type Db, statement, type Tx } from '@stamkund/database'

export interface CompanyNote {
  readonly id: string
  readonly companyId: string
  readonly text: string
  readonly authorKind: string
  readonly authorId: string
  readonly writtenAt: Date
}

const INSERT = statement(
  'company_note_insert',
  'insert into company_note (id, company_id, text, author_kind, author_id, written_at) values ($1, $2, $3, $4, $5, $6)',
)

export async function insertNote(tx: Tx, note: CompanyNote): Promise<void> {
  const { id, companyId, text, authorKind, authorId, writtenAt } = note
  await tx.rows(INSERT, [id, companyId, text, authorKind, authorId, writtenAt.toISOString()])
}

const AUTHOR = statement('company_note_author', 'select name from staff_card where staff_id = $1')

/** Null: no person of the staff. */
export async function nameOfAuthor(db: Db, authorId: string): Promise<string | null> {
  const [author] = await db.rows<{ name: string }>(AUTHOR, [authorId])
  return author?.name ?? null
}

// The company may have been merged since: its notes stay under its own id.
const ERASE = statement(
  'company_note_erase',
  `update company_note n set text = null from company_note before
   where n.id = $2 and before.id = n.id
     and n.company_id in (select company_id from company_survivor where survivor_id = $1)
   returning before.text is not null as "hadText"`,
)

/** Undefined: the company has no such note. */
export async function eraseNoteText(tx: Tx, companyId: string, noteId: string): Promise<boolean | undefined> {
  const [row] = await tx.rows<{ hadText: boolean }>(ERASE, [companyId, noteId])
  return row?.hadText
}

const ERASE_OF_AUTHOR = statement(
  'company_note_erase_of_author',
  'update company_note set text = null where author_id = $1 and text is not null',
)

export async function eraseTextsOfAuthor(tx: Tx, authorId: string): Promise<void> {
  await tx.rows(ERASE_OF_AUTHOR, [authorId])
}
