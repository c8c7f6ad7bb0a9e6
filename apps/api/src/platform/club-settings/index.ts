export { businessToday } from './business-today.ts'
export { type ClubSettings, readClubSettings } from './club-settings.queries.ts'
export { clubSettingsRoutes } from './club-settings.routes.ts'
export { seedClubSettings } from './seed-club-settings.ts'
