export { policyPreviewRoutes } from './policy-preview.routes.ts'
