export { memberOverviewRoutes } from './overview.member.routes.ts'
