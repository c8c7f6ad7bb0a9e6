export { companyOverviewRoutes } from './company-overviews.routes.ts'
export { reachableCompany } from './reachable-company.ts'
