export {
  type Credentials,
  countRecoveryCodes,
  findCredentialsByEmail,
  lockPassword,
  noteStaffJoined,
  noteStaffSignIn,
  readCredentials,
  removeTotp,
  replaceRecoveryCodes,
  replaceTotp,
  setFirstTotp,
  setPassword,
  takeRecoveryCode,
  takeTotpStep,
} from './credentials.queries.ts'
export { editStaff } from './edit-staff.ts'
export { eraseStaff } from './erase-staff.ts'
export { inviteAsAdministrator } from './invite-as-administrator.ts'
export { addStaff } from './invite-staff.ts'
export { readStaff } from './read-staff.ts'
export { findStaffByEmail, namesOfStaff } from './staff.queries.ts'
export { staffRoutes } from './staff.routes.ts'
export { Staff, staffNames } from './staff.schema.ts'
export { deleteEndedStaffLinks, deleteStaffLinks, type LinkedStaff } from './staff-links.queries.ts'
export { linkMinutes, makeStaffLink, readStaffLink, spendStaffLink } from './staff-links.ts'
