export { bandImpactRoutes } from './band-impact.routes.ts'
