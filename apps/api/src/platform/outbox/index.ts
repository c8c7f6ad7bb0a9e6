export { type EventType, eventTypes } from './event-types.ts'
export {
  dispatchEvents,
  emitEvents,
  forgetEvents,
  hasWaitingEvents,
  type NewEvent,
  type OutboxEvent,
  readSubscribed,
  setSubscriptions,
} from './outbox.queries.ts'
