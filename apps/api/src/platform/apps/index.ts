export { appsFolder } from './apps-folder.ts'
export { serveApps } from './serve-apps.ts'
