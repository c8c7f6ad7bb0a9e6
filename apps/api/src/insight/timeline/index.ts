export { eraseNotesOfAuthor } from './erase-note.ts'
export { timelineRoutes } from './timeline.routes.ts'
