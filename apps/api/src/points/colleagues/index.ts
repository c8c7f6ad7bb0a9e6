export { colleagueRoutes } from './colleagues.member.routes.ts'
