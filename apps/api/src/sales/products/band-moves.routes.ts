import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { BandMove, NewBandMove } from './band-moves.schema.ts'
import { moveBands } from './move-bands.ts'

export const bandMoveRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/products/bands',
    {
      config: { permission: 'products:write' },
      schema: {
        tags: ['Products'],
        summary: 'Move products, or a whole category, to a margin band from a day on',
        description:
          'As if the band of each were set by hand, until it is released. Products that come into the category later keep ' +
          'their own band. Repeating it changes nothing.',
        body: NewBandMove,
        response: { 200: BandMove, ...errorResponses('422 product.band_in_the_past', '422 product.none_chosen') },
      },
    },
    (request) => app.inTransaction(async (tx) => moveBands(tx, request.body, await occasionOf(tx, request))),
  )
}
