import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Columns, csvFile } from './csv-file.ts'
import type { Page } from './page.ts'

/** A list as a file. */
export interface ListFile<Row> {
  readonly name: string
  readonly columns: Columns<Row>
}

interface Filter {
  readonly format: 'json' | 'csv'
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of the list, or the whole of it as a file: with `format=csv`, or `Accept: text/csv`. */
export function answerList<Query extends Filter, Row>(
  { query, headers }: { readonly query: Query; readonly headers: FastifyRequest['headers'] },
  reply: FastifyReply,
  { name, columns }: ListFile<Row>,
  readPage: (filter: Query) => Promise<Page<Row>>,
) {
  if (query.format !== 'csv' && !headers.accept?.startsWith('text/csv')) return readPage(query)
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .send(Readable.from(csvFile(columns, (page) => readPage({ ...query, ...page }))))
}
