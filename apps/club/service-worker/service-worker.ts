// Keeps the shell of the club page, its scripts and styles, so that the page opens without a connection. What the API
// answers is never kept, and neither is anything of the admin.
export type {}

declare const self: ServiceWorkerGlobalScope

const SHELL = 'stamkund-shell'
const PAGE = '/'
const ELSEWHERE = /^\/(admin|api|health|metrics)(\/|$)/

self.addEventListener('install', (event) => {
  event.waitUntil(
    fetch(PAGE)
      .then(keepShell)
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || ELSEWHERE.test(pathname)) return
  if (mode === 'navigate') event.respondWith(answerPage(event))
  else if (pathname.startsWith('/assets/')) event.respondWith(answerAsset(event.request))
})

/** The newest page if it can be had, so that nobody is left with an old one. */
async function answerPage(event: FetchEvent): Promise<Response> {
  try {
    const response = await fetch(event.request)
    if (response.ok) event.waitUntil(keepShell(response.clone()))
    return response
  } catch {
    return (await caches.match(PAGE)) ?? Response.error()
  }
}

/** Its name has its hash: what is kept is what would come. */
async function answerAsset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await (await caches.open(SHELL)).put(request, response.clone())
  return response
}

/** A page that differs from the kept one is of a new version: whatever belonged to the old one goes. */
async function keepShell(page: Response): Promise<void> {
  const html = await page.clone().text()
  const kept = await caches.match(PAGE)
  if (kept && (await kept.text()) === html) return
  await caches.delete(SHELL)
  const shell = await caches.open(SHELL)
  const assets = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, asset = '']) => asset)
  await shell.addAll(assets)
  // Last, so that a page is kept only with all that it needs.
  await shell.put(PAGE, page)
}
