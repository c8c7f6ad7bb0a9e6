export { personalDataRoutes } from './personal-record.routes.ts'
