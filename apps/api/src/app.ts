import { type Database, inTransaction } from '@stamkund/database'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { type FastifyPluginAsyncZod, validatorCompiler } from 'fastify-type-provider-zod'
import { apiKeyRoutes, authenticateApiKeys, markUsed } from './access/api-keys/index.ts'
import { memberSignInRoutes, meRoutes, myDeviceRoutes } from './access/member-sign-in/index.ts'
import { oidcRoutes } from './access/oidc/index.ts'
import { authenticateSessions, sessionRoutes, touchSession } from './access/sessions/index.ts'
import { staffRoutes } from './access/staff/index.ts'
import {
  ownAccountRoutes,
  ownCredentialsRoutes,
  staffLinkRoutes,
  staffSignInRoutes,
} from './access/staff-sign-in/index.ts'
import { myTermsRoutes } from './access/terms/index.ts'
import {
  campaignLifecycleRoutes,
  campaignPictureRoutes,
  campaignPlanningRoutes,
  campaignRoutes,
} from './campaigns/campaigns/index.ts'
import { followUpRoutes } from './campaigns/follow-up/index.ts'
import { memberCampaignRoutes } from './campaigns/member-campaigns/index.ts'
import { memberEventRoutes } from './campaigns/member-events/index.ts'
import { simulationRoutes } from './campaigns/simulation/index.ts'
import { companyRoutes, memberCompanyRoutes } from './customers/companies/index.ts'
import { memberRoutes } from './customers/members/index.ts'
import { mergerRoutes } from './customers/mergers/index.ts'
import { salesRepRoutes } from './customers/sales-reps/index.ts'
import { abcAnalysisRoutes } from './insight/abc-analysis/index.ts'
import { auditLogRoutes } from './insight/audit-log/index.ts'
import { bookRoutes } from './insight/books/index.ts'
import { companyOverviewRoutes } from './insight/company-overviews/index.ts'
import { dataQualityRoutes } from './insight/data-quality/index.ts'
import { memberListRoutes } from './insight/member-list/index.ts'
import { memberOverviewRoutes } from './insight/member-overview/index.ts'
import { myPersonalDataRoutes, personalDataRoutes } from './insight/personal-data/index.ts'
import { productOverviewRoutes } from './insight/product-overviews/index.ts'
import { recommendationRoutes } from './insight/recommendations/index.ts'
import { reportRoutes } from './insight/reports/index.ts'
import { searchRoutes } from './insight/search/index.ts'
import { memberStatementRoutes, statementRoutes } from './insight/statement/index.ts'
import { timelineRoutes } from './insight/timeline/index.ts'
import { workspaceRoutes } from './insight/workspaces/index.ts'
import { importRoutes } from './integration/imports/index.ts'
import { mailMetrics, mailPreferenceRoutes, mailRoutes } from './integration/notifications/index.ts'
import { webhookDeliveryRoutes, webhookEndpointRoutes, webhookMetrics } from './integration/webhooks/index.ts'
import { serveApps } from './platform/apps/index.ts'
import { guardRoutes } from './platform/authorization.ts'
import type { Clock } from './platform/clock.ts'
import { brandRoutes, clubSettingsRoutes, clubTermsRoutes } from './platform/club-settings/index.ts'
import { compressAnswers } from './platform/compression.ts'
import type { Config } from './platform/config.ts'
import { serveDocs } from './platform/docs.ts'
import { answerError, handleErrors } from './platform/error-handling.ts'
import { healthRoutes } from './platform/health.ts'
import { watchIdempotentRoutes } from './platform/idempotency/index.ts'
import { readJsonBodies } from './platform/json-bodies.ts'
import { observeRequests } from './platform/observation.ts'
import { describeRoutes } from './platform/openapi.ts'
import { pictureRoutes } from './platform/pictures/index.ts'
import { requestIdOf } from './platform/request-ids.ts'
import { setResponseHeaders } from './platform/response-headers.ts'
import { serializerCompiler } from './platform/responses.ts'
import { openSecrets } from './platform/secrets/index.ts'
import { answerUnknownRoutes } from './platform/unknown-routes.ts'
import { colleagueRoutes } from './points/colleagues/index.ts'
import { adjustmentRoutes, departureRoutes, transferRoutes } from './points/corrections/index.ts'
import { policyRoutes } from './points/policy/index.ts'
import { memberTierRoutes, tierRoutes } from './points/tiers/index.ts'
import { memberWalletRoutes, openingBalanceRoutes, walletRoutes } from './points/wallets/index.ts'
import { rewardPictureRoutes, rewardRoutes, stockRoutes, voucherCodeRoutes } from './rewards/catalogue/index.ts'
import {
  availabilityRoutes,
  fulfilmentRoutes,
  giftRegisterRoutes,
  memberGiftRegisterRoutes,
  memberRedemptionRoutes,
  memberRedemptionRulesRoutes,
  memberRewardRoutes,
  redemptionRoutes,
  redemptionRulesRoutes,
} from './rewards/redemptions/index.ts'
import { bandImpactRoutes } from './sales/band-impact/index.ts'
import { policyPreviewRoutes } from './sales/policy-preview/index.ts'
import { bandMoveRoutes, productRoutes } from './sales/products/index.ts'
import { memberPurchaseRoutes, purchaseRoutes } from './sales/purchases/index.ts'

/** Every module with routes, in the order of the rooms. */
const modules: readonly FastifyPluginAsyncZod[] = [
  clubSettingsRoutes,
  clubTermsRoutes,
  brandRoutes,
  pictureRoutes,
  salesRepRoutes,
  companyRoutes,
  memberCompanyRoutes,
  memberRoutes,
  mergerRoutes,
  apiKeyRoutes,
  sessionRoutes,
  staffRoutes,
  staffSignInRoutes,
  staffLinkRoutes,
  ownAccountRoutes,
  ownCredentialsRoutes,
  oidcRoutes,
  myTermsRoutes,
  memberSignInRoutes,
  meRoutes,
  myDeviceRoutes,
  policyRoutes,
  walletRoutes,
  memberWalletRoutes,
  openingBalanceRoutes,
  adjustmentRoutes,
  transferRoutes,
  departureRoutes,
  colleagueRoutes,
  tierRoutes,
  memberTierRoutes,
  productRoutes,
  bandMoveRoutes,
  purchaseRoutes,
  memberPurchaseRoutes,
  policyPreviewRoutes,
  bandImpactRoutes,
  campaignPlanningRoutes,
  campaignRoutes,
  campaignPictureRoutes,
  campaignLifecycleRoutes,
  simulationRoutes,
  followUpRoutes,
  memberCampaignRoutes,
  memberEventRoutes,
  rewardRoutes,
  rewardPictureRoutes,
  stockRoutes,
  voucherCodeRoutes,
  redemptionRulesRoutes,
  memberRedemptionRulesRoutes,
  availabilityRoutes,
  memberRewardRoutes,
  redemptionRoutes,
  memberRedemptionRoutes,
  fulfilmentRoutes,
  giftRegisterRoutes,
  memberGiftRegisterRoutes,
  statementRoutes,
  memberStatementRoutes,
  memberOverviewRoutes,
  companyOverviewRoutes,
  abcAnalysisRoutes,
  productOverviewRoutes,
  memberListRoutes,
  timelineRoutes,
  workspaceRoutes,
  reportRoutes,
  searchRoutes,
  recommendationRoutes,
  dataQualityRoutes,
  auditLogRoutes,
  personalDataRoutes,
  myPersonalDataRoutes,
  bookRoutes,
  importRoutes,
  webhookEndpointRoutes,
  webhookDeliveryRoutes,
  webhookMetrics,
  mailRoutes,
  mailPreferenceRoutes,
  mailMetrics,
]

export interface AppOptions {
  readonly database: Database
  readonly settings: Config
  readonly clock: Clock
  /** Null: silence. */
  readonly log: FastifyBaseLogger | null
  /** Where the built screens are; null: none are served. */
  readonly appsFolder?: string | null
  /** More routes, for tests of the platform. */
  readonly extraModules?: readonly FastifyPluginAsyncZod[]
}

/** The HTTP server, ready to listen. It uses the database and leaves closing it to whoever opened it. */
export async function buildApp({
  database,
  settings,
  clock,
  log,
  appsFolder = null,
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
  await compressAnswers(app)
  await guardRoutes(app, {
    keys: authenticateApiKeys({ database, clock, noteUse: noteKeyUse(app) }),
    sessions: authenticateSessions({ database, clock, noteUse: noteSessionUse(app) }),
  })
  watchIdempotentRoutes(app)
  observeRequests(app)
  await describeRoutes(app)
  await app.register(healthRoutes)
  for (const routes of [...modules, ...extraModules]) await app.register(named(routes), { prefix: '/api/v1' })
  await serveDocs(app)
  if (appsFolder !== null) await serveApps(app, appsFolder)
  return app
}

/** Fastify would look for the name of each among all files that are loaded. */
function named(routes: FastifyPluginAsyncZod): FastifyPluginAsyncZod {
  return Object.assign(routes, { [Symbol.for('fastify.display-name')]: routes.name })
}

/** Beside the request: nobody waits for it, and its failure harms nobody. */
function noteKeyUse(app: FastifyInstance): (id: string) => void {
  return (id) => {
    app
      .inTransaction((tx) => markUsed(tx, id, app.clock.now()))
      .catch((error: unknown) => app.log.error({ err: error, keyId: id }, 'could not note the use of an API key'))
  }
}

function noteSessionUse(app: FastifyInstance): (id: string, idleMinutes: number) => void {
  return (id, idleMinutes) => {
    app
      .inTransaction((tx) => touchSession(tx, id, app.clock.now(), idleMinutes))
      .catch((error: unknown) => app.log.error({ err: error, sessionId: id }, 'could not note the use of a session'))
  }
}
