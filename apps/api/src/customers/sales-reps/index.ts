export { putSalesReps } from './put-sales-reps.ts'
export { findSalesRep, resolveSalesReps } from './sales-reps.queries.ts'
export { salesRepRoutes } from './sales-reps.routes.ts'
