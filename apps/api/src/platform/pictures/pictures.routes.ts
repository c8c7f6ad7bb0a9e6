import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { isFresh } from '../etag.ts'
import { errorResponses } from '../problem.ts'
import { unknownPicture } from './picture.errors.ts'
import { findPicture } from './picture.queries.ts'

const NAME = /^([0-9a-f]{64})-(480|1200)\.webp$/

const params = z.object({
  name: z.string().meta({
    description: '`{hash}-480.webp` or `{hash}-1200.webp`, by the greatest width',
    example: `${'5f'.repeat(32)}-480.webp`,
  }),
})
/** Bytes, which no type of a JSON answer describes. */
const webp: Record<never, never> = {
  200: { description: 'The picture', content: { 'image/webp': { schema: z.string().meta({ format: 'binary' }) } } },
  304: z.null().meta({ description: 'It is the one that you have' }),
}

export const pictureRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/pictures/:name',
    {
      config: { permission: 'public' },
      schema: {
        tags: ['Club'],
        summary: 'A picture',
        description: 'Never changes: another picture has another address. For everybody, also in mails.',
        params,
        response: { ...webp, ...errorResponses('404 picture.unknown') },
      },
    },
    async (request, reply) => {
      const [, hash = '', size] = NAME.exec(request.params.name) ?? []
      const picture = await findPicture(app.database, hash, size === '480' ? 480 : 1200)
      if (picture === undefined) throw unknownPicture()
      const etag = `"${hash}-${size}"`
      reply.headers({
        etag,
        'cache-control': 'public, max-age=31536000, immutable',
        // A web mail on another origin may show it.
        'cross-origin-resource-policy': 'cross-origin',
      })
      if (isFresh(request, etag)) return reply.code(304).send(null)
      return reply.type('image/webp').send(picture)
    },
  )
}
