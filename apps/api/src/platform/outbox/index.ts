export { type EventType, eventTypes } from './event-types.ts'
export {
  dispatchEvents,
  emitEvents,
  forgetEvents,
  hasWaitingEvents,
  isSubscribed,
  type NewEvent,
  type OutboxEvent,
  setSubscriptions,
} from './outbox.queries.ts'
