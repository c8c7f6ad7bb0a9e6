import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { releaseBand, setBand } from './assign-bands.ts'
import { createProduct } from './create-product.ts'
import { editProduct } from './edit-product.ts'
import {
  NewBand,
  NewCost,
  NewProduct,
  ProductChanges,
  ProductCostKey,
  ProductDetail,
  ProductId,
  ProductPage,
  ProductQuery,
} from './products.schema.ts'
import { readProduct, searchProducts } from './read-product.ts'
import { removeCost, setCost } from './set-cost.ts'

const tags = ['Products']
const reading = { permission: 'products:read' } as const
const writing = { permission: 'products:write' } as const

export const productRoutes: FastifyPluginAsyncZod = async (app) => {
  const today = () => businessToday(app.database, app.clock)

  app.get(
    '/products',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List products by name, with cost, margin and band',
        querystring: ProductQuery,
        response: { 200: ProductPage },
      },
    },
    async ({ query }) => searchProducts(app.database, query, await today()),
  )

  app.get(
    '/products/:id',
    {
      config: reading,
      schema: {
        tags,
        summary: 'Read a product with its bands and costs over time',
        params: ProductId,
        response: { 200: ProductDetail, ...errorResponses('404 product.unknown') },
      },
    },
    async ({ params }, reply) => {
      const product = await readProduct(app.database, params.id, await today())
      setEtag(reply, product.version)
      return product
    },
  )

  app.post(
    '/products',
    {
      config: { ...writing, isIdempotent: true },
      schema: {
        tags,
        summary: 'Add a product',
        description: 'Its first margin band holds for all earlier days too.',
        body: NewProduct,
        response: { 201: ProductDetail, ...errorResponses('409 product.sku_taken') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const product = await createProduct(tx, request.body, await occasionOf(tx, request))
        setEtag(reply, product.version)
        return { status: 201, body: product }
      }),
  )

  app.patch(
    '/products/:id',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Change a product',
        description:
          'Takes `If-Match` with the ETag that was read. A price or cost that computes to another band gives it from ' +
          'today on, unless the band was set by hand.',
        params: ProductId,
        body: ProductChanges,
        response: { 200: ProductDetail, ...errorResponses('404 product.unknown') },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const product = await app.inTransaction(async (tx) =>
        editProduct(tx, request.params.id, version, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, product.version)
      return product
    },
  )

  app.put(
    '/products/:id/band',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Set the margin band of a product by hand',
        description:
          'From today or a later day on, until it is released. Set again for the same day, the last setting stands.',
        params: ProductId,
        body: NewBand,
        response: { 200: ProductDetail, ...errorResponses('404 product.unknown', '422 product.band_in_the_past') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const { id } = request.params
        const occasion = await occasionOf(tx, request)
        const { band, validFrom = occasion.today } = request.body
        await setBand(tx, id, { band, validFrom }, occasion)
        return readProduct(tx, id, occasion.today)
      }),
  )

  app.delete(
    '/products/:id/band',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Release the margin band of a product to the computed one',
        description: 'From today on; bands that were set for later days are dropped. Nothing to release is no error.',
        params: ProductId,
        response: { 200: ProductDetail, ...errorResponses('404 product.unknown') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const { id } = request.params
        const occasion = await occasionOf(tx, request)
        await releaseBand(tx, id, occasion)
        return readProduct(tx, id, occasion.today)
      }),
  )

  app.put(
    '/products/:id/costs/:validFrom',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Set what a product cost from a day on',
        description:
          'Replaces the period that begins on that day, if there is one. Serves the below-cost guard and the margin ' +
          'reports of lines without a cost of their own, never the band.',
        params: ProductCostKey,
        body: NewCost,
        response: {
          200: ProductDetail,
          ...errorResponses(
            '404 product.unknown',
            '409 product_cost.overlaps',
            '422 product_cost.ends_before_it_begins',
          ),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const { id, validFrom } = request.params
        const occasion = await occasionOf(tx, request)
        await setCost(tx, id, { ...request.body, validFrom }, occasion)
        return readProduct(tx, id, occasion.today)
      }),
  )

  app.delete(
    '/products/:id/costs/:validFrom',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Take a period out of the cost history of a product',
        params: ProductCostKey,
        response: { 200: ProductDetail, ...errorResponses('404 product.unknown', '404 product_cost.unknown') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const { id, validFrom } = request.params
        const occasion = await occasionOf(tx, request)
        await removeCost(tx, id, validFrom, occasion)
        return readProduct(tx, id, occasion.today)
      }),
  )
}
