import { type Database, inTransaction } from '@stamkund/database'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { type FastifyPluginAsyncZod, validatorCompiler } from 'fastify-type-provider-zod'
import { apiKeyRoutes, authenticateApiKeys, markUsed } from './access/api-keys/index.ts'
import { companyRoutes } from './customers/companies/index.ts'
import { memberRoutes } from './customers/members/index.ts'
import { mergerRoutes } from './customers/mergers/index.ts'
import { salesRepRoutes } from './customers/sales-reps/index.ts'
import { auditLogRoutes } from './insight/audit-log/index.ts'
import { bookRoutes } from './insight/books/index.ts'
import { dataQualityRoutes } from './insight/data-quality/index.ts'
import { personalDataRoutes } from './insight/personal-data/index.ts'
import { statementRoutes } from './insight/statement/index.ts'
import { importRoutes } from './integration/imports/index.ts'
import { webhookDeliveryRoutes, webhookEndpointRoutes, webhookMetrics } from './integration/webhooks/index.ts'
import { guardRoutes } from './platform/authorization.ts'
import type { Clock } from './platform/clock.ts'
import { clubSettingsRoutes } from './platform/club-settings/index.ts'
import type { Config } from './platform/config.ts'
import { serveDocs } from './platform/docs.ts'
import { answerError, handleErrors } from './platform/error-handling.ts'
import { healthRoutes } from './platform/health.ts'
import { watchIdempotentRoutes } from './platform/idempotency/index.ts'
import { readJsonBodies } from './platform/json-bodies.ts'
import { observeRequests } from './platform/observation.ts'
import { describeRoutes } from './platform/openapi.ts'
import { requestIdOf } from './platform/request-ids.ts'
import { setResponseHeaders } from './platform/response-headers.ts'
import { serializerCompiler } from './platform/responses.ts'
import { openSecrets } from './platform/secrets/index.ts'
import { answerUnknownRoutes } from './platform/unknown-routes.ts'
import { adjustmentRoutes, departureRoutes, transferRoutes } from './points/corrections/index.ts'
import { policyRoutes } from './points/policy/index.ts'
import { openingBalanceRoutes, walletRoutes } from './points/wallets/index.ts'
import { rewardRoutes, stockRoutes, voucherCodeRoutes } from './rewards/catalogue/index.ts'
import {
  availabilityRoutes,
  fulfilmentRoutes,
  giftRegisterRoutes,
  redemptionRoutes,
  redemptionRulesRoutes,
} from './rewards/redemptions/index.ts'
import { policyPreviewRoutes } from './sales/policy-preview/index.ts'
import { productRoutes } from './sales/products/index.ts'
import { purchaseRoutes } from './sales/purchases/index.ts'

/** Every module with routes, in the order of the rooms. */
const modules: readonly FastifyPluginAsyncZod[] = [
  clubSettingsRoutes,
  salesRepRoutes,
  companyRoutes,
  memberRoutes,
  mergerRoutes,
  apiKeyRoutes,
  policyRoutes,
  walletRoutes,
  openingBalanceRoutes,
  adjustmentRoutes,
  transferRoutes,
  departureRoutes,
  productRoutes,
  purchaseRoutes,
  policyPreviewRoutes,
  rewardRoutes,
  stockRoutes,
  voucherCodeRoutes,
  redemptionRulesRoutes,
  availabilityRoutes,
  redemptionRoutes,
  fulfilmentRoutes,
  giftRegisterRoutes,
  statementRoutes,
  dataQualityRoutes,
  auditLogRoutes,
  personalDataRoutes,
  bookRoutes,
  importRoutes,
  webhookEndpointRoutes,
  webhookDeliveryRoutes,
  webhookMetrics,
]

export interface AppOptions {
  readonly database: Database
  readonly settings: Config
  readonly clock: Clock
  /** Null: silence. */
  readonly log: FastifyBaseLogger | null
  /** More routes, for tests of the platform. */
  readonly extraModules?: readonly FastifyPluginAsyncZod[]
}

/** The HTTP server, ready to listen. It uses the database and leaves closing it to whoever opened it. */
export async function buildApp({
  database,
  settings,
  clock,
  log,
  extraModules = [],
}: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    ...(log && { loggerInstance: log }),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    // While stopping, a request that comes over an open connection is answered rather than refused.
    return503OnClosing: false,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    frameworkErrors: answerError,
  })
  app.decorate('database', database)
  app.decorate('clock', clock)
  app.decorate('settings', settings)
  app.decorate('secrets', openSecrets(settings))
  app.decorate('inTransaction', (work) => inTransaction(database, work))
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  handleErrors(app)
  readJsonBodies(app)
  answerUnknownRoutes(app)
  setResponseHeaders(app)
  await guardRoutes(app, authenticateApiKeys({ database, clock, noteUse: noteKeyUse(app) }))
  watchIdempotentRoutes(app)
  observeRequests(app)
  await describeRoutes(app)
  await app.register(healthRoutes)
  for (const routes of [...modules, ...extraModules]) await app.register(routes, { prefix: '/api/v1' })
  await serveDocs(app)
  return app
}

/** Beside the request: nobody waits for it, and its failure harms nobody. */
function noteKeyUse(app: FastifyInstance): (id: string) => void {
  return (id) => {
    app
      .inTransaction((tx) => markUsed(tx, id, app.clock.now()))
      .catch((error: unknown) => app.log.error({ err: error, keyId: id }, 'could not note the use of an API key'))
  }
}
