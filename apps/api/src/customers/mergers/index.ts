export { mergeCompany } from './merge-company.ts'
export { mergerRoutes } from './mergers.routes.ts'
