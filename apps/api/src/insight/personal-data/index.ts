export { myPersonalDataRoutes } from './personal-record.member.routes.ts'
export { personalDataRoutes } from './personal-record.routes.ts'
