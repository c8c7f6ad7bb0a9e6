import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { databaseFailure } from './database-failures.ts'
import { DomainError, type FieldFault } from './errors.ts'
import { ledgerFailure } from './ledger-failures.ts'
import { sendProblem } from './problem.ts'

/** Turns whatever goes wrong into a problem: bad input is never a 500, and a 500 says nothing but its request id. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError)
}

/** Answers any error that a request met. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const expected = expectedFailure(error, request)
  if (expected === undefined || expected.status >= 500) request.log.error({ err: error }, 'request failed')
  return sendProblem(request, reply, expected ?? unexpected())
}

function unexpected(): DomainError {
  return new DomainError('service.failed', 500, 'Something went wrong here. Quote the request id when you report it.')
}

function expectedFailure(error: unknown, request: FastifyRequest): DomainError | undefined {
  if (error instanceof DomainError) return error
  if (hasZodFastifySchemaValidationErrors(error)) return invalidRequest(error)
  return ledgerFailure(error) ?? databaseFailure(error) ?? frameworkFailure(error, request)
}

const parts: Readonly<Record<string, string>> = {
  body: 'body',
  params: 'address',
  querystring: 'query',
  headers: 'header',
}

function invalidRequest(error: Pick<FastifyError, 'validation' | 'validationContext'>): DomainError {
  const part = parts[error.validationContext ?? ''] ?? 'request'
  const faults: FieldFault[] = (error.validation ?? []).map((fault) => ({
    path: fault.instancePath.slice(1).replaceAll('/', '.'),
    message: fault.message ?? 'is invalid',
  }))
  return new DomainError('request.invalid', 422, `The ${part} is not as this route expects it.`, {
    faults,
  })
}

/** What fastify itself refuses, before a route sees the request. */
const refusals: Readonly<Record<string, readonly [code: string, status: number, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['request.too_large', 413, 'The body is larger than this route takes.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'request.unsupported_media_type',
    415,
    'This route does not take that content type; send application/json unless its description says otherwise.',
  ],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['request.malformed', 400, 'The body is not as long as Content-Length says.'],
  FST_ERR_BAD_URL: ['request.malformed_url', 400, 'The address holds a percent sign that is not an encoded character.'],
}

function frameworkFailure(error: unknown, request: FastifyRequest): DomainError | undefined {
  const { code, statusCode } = error as Partial<FastifyError>
  const refusal = code === undefined ? undefined : refusals[code]
  if (refusal) return new DomainError(...refusal)
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    request.log.info({ err: error }, 'refused by the framework')
    return new DomainError('request.malformed', statusCode, 'The request cannot be read.')
  }
  return undefined
}
