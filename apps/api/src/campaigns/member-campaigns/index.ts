export { memberCampaignRoutes } from './member-campaigns.member.routes.ts'
