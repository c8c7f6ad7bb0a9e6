export interface CoalescingLimits {
  /** Items of one group at most. */
  readonly maxItems: number
  /** Groups under way at the same time at most. */
  readonly maxGroups: number
}

interface Waiting<Item, Result> {
  readonly item: Item
  resolve(result: Result): void
  reject(reason: unknown): void
}

/**
 * Lets work that arrives while earlier work is under way go together. Nothing waits on purpose: an item alone is worked
 * on at once, and under load a group costs one transaction where its items would have cost one each.
 *
 * A group that fails is tried again item by item, so that one that cannot be done takes no other with it.
 * @param work does a group and answers in its order; it must have had no effect if it throws
 */
export function coalesce<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { maxItems, maxGroups }: CoalescingLimits,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = []
  let groups = 0

  function startGroups(): void {
    while (groups < maxGroups && queue.length > 0) {
      // What waits is shared out, so that no connection idles while a group is large.
      const size = Math.min(maxItems, Math.ceil(queue.length / (maxGroups - groups)))
      groups += 1
      void workOn(queue.splice(0, size)).finally(() => {
        groups -= 1
        startGroups()
      })
    }
  }

  async function workOn(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(group.map(({ item }) => item))
      for (const [index, { resolve }] of group.entries()) resolve(results[index] as Result)
    } catch (reason) {
      if (group.length === 1) group[0]?.reject(reason)
      else for (const waiting of group) await workOn([waiting])
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject })
      // Requests that were read from their sockets in this turn go together.
      if (queue.length === 1) setImmediate(startGroups)
    })
}
