export { memberEventRecurrences, memberEventsAtStart, memberEventTasks } from './built-in-events.tasks.ts'
export { type EventOfMember, eventsOfMembers } from './member-events.queries.ts'
export { memberEventRoutes } from './member-events.routes.ts'
export { proveMemberEvents } from './prove-events.queries.ts'
