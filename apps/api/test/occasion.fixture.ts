import { type Occasion, system } from '../src/platform/occasion.ts'

/** Noon UTC of a day, and nobody but the system acts. */
export function occasionOn(today: string): Occasion {
  return { actor: system, now: new Date(`${today}T12:00:00Z`), today }
}
