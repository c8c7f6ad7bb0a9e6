import type { Occasion } from '../../platform/occasion.ts'

/** Who corrects a wallet: never the system by itself. */
export function personOf({ actor }: Occasion): string {
  if (actor.id === null) throw new Error('a correction is made by somebody')
  return actor.id
}
