import { commandOf, parentOf } from './processes.ts'

/** npm and pnpm pass on a Ctrl-C that the terminal has given us already; only a later signal is a second one. */
const SAME_SIGNAL_MS = 1000
const WATCH_INTERVAL_MS = 500
const PACKAGE_MANAGER = /\b(npm|npx|pnpm|pnpx|yarn|corepack|bun)\b/
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Calls `stop` once when the program should end, on SIGINT, on SIGTERM or when the package manager that started it is
 * gone, and then ends the process: with `process.exitCode` or 0, with 1 if `stop` failed. A second signal, a second or
 * more after the first, ends it at once.
 */
export function onStop(stop: () => Promise<void>): void {
  let begunAt: number | undefined
  const begin = () => {
    begunAt = Date.now()
    stop().then(
      () => process.exit(),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (begunAt === undefined) begin()
      else if (Date.now() - begunAt >= SAME_SIGNAL_MS) process.exit(SIGNALS[signal])
    })
  }
  if (process.env.npm_execpath || process.env.npm_lifecycle_event) {
    watchPackageManager(() => begunAt ?? begin())
  }
}

/** A package manager that is killed alone leaves its script running, with the port and the database. */
function watchPackageManager(onGone: () => void): void {
  const before = ancestry()
  const watch = setInterval(() => {
    if (before.every(([pid, parent]) => parentOf(pid) === parent)) return
    clearInterval(watch)
    onGone()
  }, WATCH_INTERVAL_MS)
  watch.unref()
}

/** Pairs of a process and its parent, from ours up to the first of the package managers, which may start each other. */
function ancestry(): [pid: number, parent: number][] {
  const chain: [number, number][] = []
  let known = 1
  for (let pid = process.pid; pid > 1; ) {
    const parent = parentOf(pid)
    if (!parent) break
    chain.push([pid, parent])
    if (PACKAGE_MANAGER.test(commandOf(parent) ?? '')) known = chain.length
    pid = parent
  }
  return chain.slice(0, known)
}
