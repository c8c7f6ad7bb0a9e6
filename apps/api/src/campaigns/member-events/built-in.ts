/** What the club itself sees, and no other program may tell of. */
export const builtInEvents = ['first_sign_in', 'profile_complete'] as const

export type BuiltInEvent = (typeof builtInEvents)[number]

export function isBuiltIn(event: string): event is BuiltInEvent {
  return builtInEvents.some((builtIn) => builtIn === event)
}
