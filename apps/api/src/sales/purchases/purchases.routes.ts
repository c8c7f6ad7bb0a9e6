import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { coalesce } from '../../platform/coalesce.ts'
import { keyUseOf, sendAnswer, textOf } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import {
  NewPayment,
  NewPurchase,
  NewPurchaseBatch,
  PurchaseDetail,
  PurchaseFilter,
  PurchasePage,
  RecordedBatch,
  RecordedPurchase,
} from './purchases.schema.ts'
import { listPurchases, purchaseDetail } from './read-purchase.ts'
import { recordBatch } from './record-batch.ts'
import { type RecordingRequest, recordGroup } from './record-group.ts'
import { recordPayment } from './record-payment.ts'

const BATCH_BODY_LIMIT = 20_000_000
// Two groups keep PostgreSQL busy with one while the program prepares the other; more would only wait for each other.
const GROUPS = { maxItems: 100, maxGroups: 2 }
const IdOfPurchase = z.object({ id: Id })

export const purchaseRoutes: FastifyPluginAsyncZod = async (app) => {
  const record = coalesce(
    (requests: readonly RecordingRequest[]) => app.inTransaction((tx) => recordGroup(tx, requests, app.clock)),
    GROUPS,
  )

  app.post(
    '/purchases',
    {
      config: { permission: 'purchases:write', isIdempotent: true },
      schema: {
        tags: ['Purchases'],
        summary: 'Record an invoice or a credit note',
        description:
          'Company, invoice number and kind identify the document for ever. The same content again answers 200 with the first answer; other content is 409 `purchase.recorded_with_other_content`. A document goes in whole or not at all.',
        body: NewPurchase,
        response: {
          200: RecordedPurchase,
          201: RecordedPurchase,
          ...errorResponses(
            '409 purchase.recorded_with_other_content',
            '422 purchase.unknown_company',
            '422 purchase.invalid',
            '422 purchase.unknown_currency',
            '422 purchase.too_far_ahead',
            '422 purchase.too_many_points',
          ),
        },
      },
    },
    async (request, reply) => {
      const outcome = await record({
        purchase: request.body,
        recordedBy: request.caller.id,
        keyUse: keyUseOf(request),
        toText: (status, purchase) => textOf(reply, status, purchase),
      })
      if (outcome instanceof Error) throw outcome
      if (outcome === undefined) throw new Error('a purchase was left unrecorded')
      return sendAnswer(reply, outcome)
    },
  )

  app.post(
    '/purchases/batch',
    {
      bodyLimit: BATCH_BODY_LIMIT,
      config: { permission: 'purchases:write' },
      schema: {
        tags: ['Purchases'],
        summary: 'Record up to 1,000 invoices and credit notes',
        description:
          'They are applied by date, invoices before returns, then invoice number, whatever their order here. Each has its own result; a refused one keeps no other out. Needs no Idempotency-Key, since every document is identified by itself.',
        body: NewPurchaseBatch,
        response: { 200: RecordedBatch },
      },
    },
    async (request) =>
      app.inTransaction(async (tx) => {
        const { today, now } = await occasionOf(tx, request)
        return recordBatch(tx, request.body.purchases, { today, now, recordedBy: request.caller.id })
      }),
  )

  app.get(
    '/purchases',
    {
      config: { permission: 'purchases:read' },
      schema: {
        tags: ['Purchases'],
        summary: 'List purchases, last recorded first',
        querystring: PurchaseFilter,
        response: { 200: PurchasePage },
      },
    },
    async (request) => listPurchases(app.database, request.query, reachOf(request)),
  )

  app.get(
    '/purchases/:id',
    {
      config: { permission: 'purchases:read' },
      schema: {
        tags: ['Purchases'],
        summary: 'One purchase with its lines and explained awards',
        params: IdOfPurchase,
        response: { 200: PurchaseDetail, ...errorResponses('404 purchase.unknown') },
      },
    },
    async (request) => purchaseDetail(app.database, request.params.id, reachOf(request)),
  )

  app.post(
    '/purchases/:id/payment',
    {
      config: { permission: 'purchases:write' },
      schema: {
        tags: ['Purchases'],
        summary: 'Tell that an invoice was paid',
        description:
          'Where the policy lets points wait for the payment, they become available from that day. Telling it twice changes nothing.',
        params: IdOfPurchase,
        body: NewPayment,
        response: {
          200: PurchaseDetail,
          ...errorResponses('404 purchase.unknown', '409 purchase.not_waiting_for_payment'),
        },
      },
    },
    async (request) =>
      app.inTransaction(async (tx) =>
        recordPayment(tx, request.params.id, request.body.paidOn, await occasionOf(tx, request)),
      ),
  )
}
