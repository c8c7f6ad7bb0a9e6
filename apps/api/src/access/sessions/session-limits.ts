const HOUR = 60
const DAY = 24 * HOUR

/** How long a session lasts without use, and in all. */
export const sessionLimits = {
  member: { idleMinutes: 30 * DAY, absoluteMinutes: 180 * DAY },
  staff: { idleMinutes: 12 * HOUR, absoluteMinutes: 7 * DAY },
} as const
