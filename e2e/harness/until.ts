import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 100
const PATIENCE_MS = 500_000

/** Looks again until there is something. @throws when nothing has come in good time */
export async function until<Thing>(
  look: () => Promise<Thing | undefined>,
  patienceMs: number = PATIENCE_MS,
): Promise<Thing> {
  for (const deadline = Date.now() + patienceMs; ; await pause(LOOK_EVERY_MS)) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`still nothing: ${look}`)
  }
}
