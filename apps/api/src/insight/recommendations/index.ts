export { recommendationRoutes } from './recommendations.member.routes.ts'
