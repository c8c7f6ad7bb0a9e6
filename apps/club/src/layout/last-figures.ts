const KEY = 'stamkund.lastFigures'

/** What can be shown without a connection: nothing else is kept on the device. */
export interface LastFigures {
  readonly available: number
  readonly pending: number
  /** When the API said so. */
  readonly at: string
}

export function rememberFigures({ available, pending, at }: LastFigures): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ available, pending, at }))
  } catch {
    // A browser that keeps nothing has nothing to show without a connection.
  }
}

/** At sign-out, and when the session has ended. */
export function forgetFigures(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Then there was nothing to forget.
  }
}

export function lastFigures(): LastFigures | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    return isFigures(kept) ? kept : null
  } catch {
    return null
  }
}

function isFigures(kept: unknown): kept is LastFigures {
  if (typeof kept !== 'object' || kept === null) return false
  const { available, pending, at } = kept as Partial<LastFigures>
  return typeof available === 'number' && typeof pending === 'number' && typeof at === 'string'
}
