import { Readable } from 'node:stream'
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { v7 as newId } from 'uuid'
import { z } from 'zod'
import { actorOf } from '../../platform/actor.ts'
import { IdKey, PageQuery, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { cancelImport } from './cancel-import.ts'
import { fileMissing, malformedForm, notMultipart, unknownImport } from './imports.errors.ts'
import { deletePieces, type ImportRun, insertPiece, listImports, readImport } from './imports.queries.ts'
import { Import, ImportPage, NewImport } from './imports.schema.ts'
import { queueImport } from './queue-import.ts'
import { rejectsFile } from './rejects-file.ts'
import { storeUpload } from './store-upload.ts'

const MAX_FILE_BYTES = 200 * 1024 * 1024

const tags = ['Imports']
/** A stream, which no type of a JSON answer describes. */
const rejectsAnswer: Record<never, never> = {
  200: { description: 'The rejected rows so far', content: { 'text/csv': { schema: z.string() } } },
}
const params = z.object({ id: Id })

export const importRoutes: FastifyPluginAsyncZod = async (app) => {
  await app.register(multipart, { limits: { files: 1, fields: 1, fieldSize: 100, fileSize: Number.POSITIVE_INFINITY } })

  app.post(
    '/imports',
    {
      config: { permission: 'imports:write' },
      // The form is read as it arrives; the schema of its fields is for the reader.
      validatorCompiler: () => (value) => ({ value }),
      schema: {
        tags,
        summary: 'Import a CSV file',
        description:
          'UTF-8, with commas or semicolons, plain or gzipped. The file is kept and imported by a job: ask for it until ' +
          'its `state` is `finished` or `failed`. Importing the same file twice changes nothing.',
        consumes: ['multipart/form-data'],
        body: NewImport,
        response: {
          202: Import,
          ...errorResponses(
            '413 request.too_large',
            '415 request.unsupported_media_type',
            '422 import.file_missing',
            '422 import.unknown_kind',
            '422 import.missing_column',
            '422 import.empty_file',
          ),
        },
      },
    },
    async (request, reply) => {
      if (!request.isMultipart()) throw notMultipart()
      const run = await receive(app, request)
      return reply.code(202).header('location', `/api/v1/imports/${run.id}`).send(toImport(run))
    },
  )

  app.get(
    '/imports',
    {
      config: { permission: 'imports:read' },
      schema: { tags, summary: 'Imports, newest first', querystring: PageQuery, response: { 200: ImportPage } },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const page = toPage(
        await listImports(app.database, limit + 1, readCursor(cursor, IdKey)?.[0]),
        limit,
        ({ id }) => [id],
      )
      return { ...page, items: page.items.map(toImport) }
    },
  )

  app.get(
    '/imports/:id',
    {
      config: { permission: 'imports:read' },
      schema: {
        tags,
        summary: 'How far an import has come',
        params,
        response: { 200: Import, ...errorResponses('404 import.unknown') },
      },
    },
    async (request) => toImport(await existing(app, request.params.id)),
  )

  app.post(
    '/imports/:id/cancellation',
    {
      config: { permission: 'imports:write' },
      schema: {
        tags,
        summary: 'Stop an import',
        description: 'What has gone in stays in; the rest does not. The import is `failed` with `import.cancelled`.',
        params,
        response: { 200: Import, ...errorResponses('404 import.unknown', '409 import.has_ended') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const occasion = { actor: actorOf(request), now: app.clock.now() }
        return toImport(await cancelImport(tx, request.params.id, occasion))
      }),
  )

  app.get(
    '/imports/:id/rejects',
    {
      config: { permission: 'imports:read' },
      schema: {
        tags,
        summary: 'Rejected rows as CSV',
        description:
          'The columns of the file and four more: line, column, code, reason. Correct it and import it as it is. Cells ' +
          'that a spreadsheet would run as a formula have an apostrophe before them, which the import takes away again. ' +
          'Kept for 30 days.',
        params,
        response: {
          ...rejectsAnswer,
          ...errorResponses('404 import.unknown'),
        },
      },
    },
    async (request, reply) => {
      const run = await existing(app, request.params.id)
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${run.kind}.rejected.csv"`)
        .send(Readable.from(rejectsFile(app.database, run), { objectMode: false }))
    },
  )
}

/** Takes the parts of the form in any order. Of a request that fails, nothing is kept. */
async function receive(app: FastifyInstance, request: FastifyRequest): Promise<ImportRun> {
  const id = newId()
  try {
    let file: { readonly fileName: string; readonly bytes: number } | undefined
    let kind: string | undefined
    for await (const part of wellFormed(request.parts())) {
      if (part.type === 'field') {
        if (part.fieldname === 'kind') kind = String(part.value)
        continue
      }
      const bytes = await storeUpload(wellFormed(part.file), MAX_FILE_BYTES, (pieceNo, content) =>
        app.inTransaction((tx) => insertPiece(tx, id, pieceNo, content)),
      )
      file = { fileName: fileName(part.filename), bytes }
    }
    if (file === undefined) throw fileMissing()
    const upload = { id, kind, ...file }
    const occasion = { actor: actorOf(request), now: app.clock.now() }
    return await app.inTransaction((tx) => queueImport(tx, upload, occasion))
  } catch (error) {
    await app.inTransaction((tx) => deletePieces(tx, id))
    throw error
  }
}

/** What the parser of forms throws has no status: the form breaks off, or is none. */
async function* wellFormed<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : malformedForm(error)
  }
}

/** Without folders, and fit to be stored and shown. */
function fileName(sent: string): string {
  return (sent.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .normalize('NFC')
    .slice(0, 200)
}

async function existing(app: FastifyInstance, id: string): Promise<ImportRun> {
  const run = await readImport(app.database, id)
  if (run === undefined) throw unknownImport()
  return run
}

function toImport(run: ImportRun): Import {
  const { id, kind, fileName, state, rows, imported, unchanged, rejected, progressPercent, unknownColumns } = run
  return {
    id,
    kind,
    fileName,
    state,
    rows,
    imported,
    unchanged,
    rejected,
    progressPercent,
    ignoredColumns: unknownColumns,
    failure: run.failureCode === null ? null : { code: run.failureCode, message: run.failureMessage ?? '' },
    createdAt: run.createdAt.toISOString(),
    startedAt: run.startedAt?.toISOString() ?? null,
    finishedAt: run.finishedAt?.toISOString() ?? null,
  }
}
