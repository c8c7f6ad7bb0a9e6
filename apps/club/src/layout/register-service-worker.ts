const SHELL = 'stamkund-shell'
/** The line and the processor are the first page's until it stands. */
const LATER_MS = 3_000

/** Makes the page installable and openable without a connection; needs https, or this very machine. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await sleep(LATER_MS)
    await navigator.serviceWorker.register('/service-worker.js')
    await navigator.serviceWorker.ready
    // On the first visit this page was loaded before anybody watched: its language and its route, too.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const assets = loaded.filter((name) => name.startsWith(`${location.origin}/assets/`))
    const shell = await caches.open(SHELL)
    for (const asset of assets) if (!(await shell.match(asset))) await shell.add(asset)
  } catch {
    // Without it everything works but being offline; it is tried again at the next visit.
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
