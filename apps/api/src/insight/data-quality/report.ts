import type { Db } from '@stamkund/database'
import type { Columns } from '../../platform/csv-file.ts'
import type { Page } from '../../platform/page.ts'

/** A list that can also be taken home as a file. */
export interface Report<Filter extends PageFilter, Row> {
  readonly fileName: string
  readonly columns: Columns<Row>
  readonly readPage: (db: Db, filter: Filter) => Promise<Page<Row>>
}

interface PageFilter {
  readonly limit: number
  readonly cursor?: string | undefined
}
