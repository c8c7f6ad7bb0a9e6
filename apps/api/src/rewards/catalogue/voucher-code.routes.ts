import multipart from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { secretsUnder } from '../../platform/secrets/index.ts'
import { addVoucherCodes } from './add-voucher-codes.ts'
import { readCodeColumn } from './read-code-column.ts'
import { readReward } from './read-reward.ts'
import { fileMissing, fileTooLarge, malformedForm } from './voucher-code.errors.ts'
import { countCodes } from './voucher-code.queries.ts'
import { AddedVoucherCodes, NewVoucherCodes, VoucherCodeCounts, WithdrawnVoucherCodes } from './voucher-code.schema.ts'
import { withdrawVoucherCodes } from './withdraw-voucher-codes.ts'

const MAX_BYTES = 10 * 1024 * 1024

const tags = ['Rewards']
const params = z.object({ id: Id })

export const voucherCodeRoutes: FastifyPluginAsyncZod = async (app) => {
  await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: MAX_BYTES } })
  const keys = { current: app.secrets, former: app.settings.formerSecretKeys.map((key) => secretsUnder(key)) }

  app.post(
    '/rewards/:id/voucher-codes',
    {
      config: { permission: 'rewards:write' },
      bodyLimit: MAX_BYTES,
      preValidation: readForm,
      schema: {
        tags,
        summary: 'Add voucher codes to the pool of a reward',
        description:
          'As JSON, or as a form with a CSV file that has a column `code`. Codes that are there already are counted and ' +
          'not added again, so the same file can be sent twice. They are kept encrypted, and no answer tells one.',
        consumes: ['application/json', 'multipart/form-data'],
        params,
        body: NewVoucherCodes,
        response: {
          200: AddedVoucherCodes,
          ...errorResponses(
            '404 reward.unknown',
            '409 reward.without_codes',
            '422 voucher.file_missing',
            '422 voucher.column_missing',
            '422 voucher.not_utf8',
            '422 voucher.malformed_csv',
            '503 secrets.no_key',
          ),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const occasion = await occasionOf(tx, request)
        return addVoucherCodes(tx, request.params.id, request.body.codes, keys, occasion)
      }),
  )

  app.get(
    '/rewards/:id/voucher-codes',
    {
      config: { permission: 'rewards:read' },
      schema: {
        tags,
        summary: 'Count the voucher codes of a reward',
        params,
        response: { 200: VoucherCodeCounts, ...errorResponses('404 reward.unknown') },
      },
    },
    async ({ params: { id } }) => {
      await readReward(app.database, id)
      return countCodes(app.database, id)
    },
  )

  app.delete(
    '/rewards/:id/voucher-codes',
    {
      config: { permission: 'rewards:write' },
      schema: {
        tags,
        summary: 'Withdraw the available voucher codes of a reward',
        description: 'Deletes those that nobody has asked for. Reserved and issued ones stay.',
        params,
        response: { 200: WithdrawnVoucherCodes, ...errorResponses('404 reward.unknown') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => ({
        withdrawn: await withdrawVoucherCodes(tx, request.params.id, await occasionOf(tx, request)),
      })),
  )
}

/** Makes of a form what JSON would have said, so that both are checked alike. */
async function readForm(request: FastifyRequest): Promise<void> {
  if (request.isMultipart()) request.body = { codes: readCodeColumn(await readFile(request)) }
}

async function readFile(request: FastifyRequest): Promise<Buffer> {
  try {
    const part = await request.file()
    if (part) return await part.toBuffer()
  } catch (error) {
    // What the parser of forms throws has a status only when it is about a limit.
    const isLimit = error instanceof Error && 'statusCode' in error
    throw isLimit && error.statusCode === 413 ? fileTooLarge(MAX_BYTES) : malformedForm(error)
  }
  throw fileMissing()
}
