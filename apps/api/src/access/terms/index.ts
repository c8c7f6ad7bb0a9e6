export { acceptTerms, type TermsStanding, termsStanding } from './accept-terms.ts'
export { myTermsRoutes } from './terms.routes.ts'
export { type Acceptance, acceptancesOf } from './terms-acceptance.queries.ts'
