export { oidcRoutes } from './oidc.routes.ts'
export { forgetIdentities } from './oidc-identity.queries.ts'
