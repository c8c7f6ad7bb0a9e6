export { mergerRoutes } from './mergers.routes.ts'
