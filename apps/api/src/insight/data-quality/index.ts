export { dataQualityRoutes } from './data-quality.routes.ts'
