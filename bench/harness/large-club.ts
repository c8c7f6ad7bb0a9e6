import fs from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { day } from './sample.ts'

const ENTRIES_AT_ONCE = 20_000
const LINES_OF_PURCHASE = 3

/** Fills the sample's companies and products with two years of business, for pages to read. In seconds a million lines. */
export async function fillLargeClub(connection: pg.Client, lines: number): Promise<void> {
  const purchases = Math.floor(lines / LINES_OF_PURCHASE)
  const sql = fs.readFileSync(path.resolve('bench/limits/large-club.sql'), 'utf8')
  await connection.query(sql.replaceAll(':purchases', String(purchases)))
  for (let done = 0; done < purchases; done += ENTRIES_AT_ONCE) {
    // In the order of their days, so that what expires meanwhile does so as in life.
    await connection.query(
      `select count(*) from ledger.earn_many(array(
         select row(p.company_id, p.company_id, p.id, u.available_points, p.occurred_on, p.occurred_on,
           (date_trunc('month', p.occurred_on) + interval '25 months - 1 day')::date)::ledger.earning
         from club_purchase p join purchase u on u.company_id = p.company_id and u.id = p.id
         where p.number > $1 and p.number <= $2 and u.available_points > 0 order by p.number), $3)`,
      [done, done + ENTRIES_AT_ONCE, day()],
    )
  }
  await connection.query('vacuum analyze')
}
