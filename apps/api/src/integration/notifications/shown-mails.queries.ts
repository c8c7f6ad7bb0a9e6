import { type Db, statement } from '@stamkund/database'
import type { SentMail } from './mails.schema.ts'

const SHOWN = `select id, kind, email as "to", content ->> 'subject' as subject, content ->> 'html' as html,
     content ->> 'text' as text, ended_at as "sentAt"
   from mail where content is not null`

type Row = Omit<SentMail, 'sentAt'> & { readonly sentAt: Date }

const LIST = statement('shown_mails', `${SHOWN} and ($1::uuid is null or id < $1) order by id desc limit $2`)

/** Mails that the demo club kept for itself, last queued first. */
export async function listShownMails(db: Db, beforeId: string | undefined, limit: number): Promise<SentMail[]> {
  return (await db.rows<Row>(LIST, [beforeId ?? null, limit])).map(toSentMail)
}

const READ = statement('shown_mail', `${SHOWN} and id = $1`)

export async function readShownMail(db: Db, id: string): Promise<SentMail | undefined> {
  const [row] = await db.rows<Row>(READ, [id])
  return row && toSentMail(row)
}

function toSentMail(row: Row): SentMail {
  return { ...row, sentAt: row.sentAt.toISOString() }
}
