import { isUtf8 } from 'node:buffer'
import type { FastifyInstance } from 'fastify'
import { DomainError } from './errors.ts'

/** Reads JSON bodies strictly: valid UTF-8, no `__proto__`. An empty one is no body. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (body.length === 0) return done(null)
    // Decoding would replace what it can't read, and store a name that nobody wrote.
    if (!isUtf8(body as Buffer)) return done(malformed('The body is not valid UTF-8.'))
    parse(request, body.toString('utf8'), (error, value) =>
      // Without the excerpt that the message ends with: it may hold a secret.
      error ? done(malformed(error.message.replace(/, (?:\.{3})?".*/s, ''))) : done(null, value),
    )
  })
}

function malformed(detail: string): DomainError {
  return new DomainError('request.malformed_json', 400, detail)
}
