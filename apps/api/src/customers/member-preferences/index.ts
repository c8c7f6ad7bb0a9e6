export { changePreferences } from './change-preferences.ts'
export { localeOfMember } from './locale-of-member.queries.ts'
export { type MemberPreferences, type Notifications, readPreferences } from './member-preferences.queries.ts'
