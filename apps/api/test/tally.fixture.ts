/** Counts, and tells those who wait for it the moment it has come so far. */
export interface Tally {
  add(): void
  /** Waits for so many more. */
  more(count: number): Promise<void>
}

export function newTally(): Tally {
  let total = 0
  const waiting: { readonly for: number; readonly tell: () => void }[] = []
  return {
    add: () => {
      total += 1
      for (const waiter of waiting) if (waiter.for === total) waiter.tell()
    },
    more: (count) => new Promise((tell) => waiting.push({ for: total + count, tell })),
  }
}
