export { followUpRoutes } from './follow-up.routes.ts'
export { followUpAtStart, followUpRecurrences, followUpTasks } from './follow-up.tasks.ts'
export { refreshFollowUp } from './refresh-follow-up.job.ts'
