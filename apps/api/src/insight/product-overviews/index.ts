export { productOverviewRoutes } from './product-overviews.routes.ts'
