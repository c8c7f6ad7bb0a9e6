import path from 'node:path'
import files from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { serveManifest } from './web-manifest.ts'

/** By the beginning of their addresses, the longer one first. */
const apps = [
  { name: 'admin', prefix: '/admin' },
  { name: 'club', prefix: '' },
] as const

type App = (typeof apps)[number]

/** Addresses that are never a page: they have their own answer to what isn't there. */
const NO_PAGE = /^\/(api|health|metrics)(\/|$)|\/assets\/|\.[a-z0-9]+$/i
const HASHED = /\/assets\//
const ONE_YEAR_SECONDS = 31_536_000

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  // The UI kit writes the club's colours and what it measures as styles.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

/**
 * The screens: the club page at `/`, the admin at `/admin`. Every address that leads nowhere else shows the app, which
 * knows its own pages; a file that isn't there is a 404.
 * @param folder with `club/dist` and `admin/dist`
 */
export async function serveApps(app: FastifyInstance, folder: string): Promise<void> {
  const distOf = ({ name }: App) => path.join(folder, name, 'dist')
  app.addHook('onRequest', async (request, reply) => {
    const page = pageOf(request)
    if (page) return setHeaders(request, reply).sendFile('index.html', distOf(page))
  })
  serveManifest(app)
  // Not in a plugin of its own, or the hook above could not send files.
  await app.register(files, { root: distOf(apps[0]), serve: false, ...sending })
  for (const each of apps) {
    await app.register(async (plugin) => {
      plugin.addHook('onRoute', (route) => {
        route.config = { ...route.config, permission: 'public' }
      })
      plugin.addHook('onRequest', async (request, reply) => {
        setHeaders(request, reply)
      })
      await plugin.register(files, {
        root: distOf(each),
        prefix: `${each.prefix}/`,
        wildcard: false,
        decorateReply: false,
        globIgnore: ['**/*.{br,gz}', 'index.html'],
        ...sending,
      })
    })
  }
}

const sending = { preCompressed: true, cacheControl: false, dotfiles: 'ignore' } as const

function pageOf({ is404, method, url }: FastifyRequest): App | undefined {
  const address = url.split('?', 1)[0] ?? ''
  if (!is404 || (method !== 'GET' && method !== 'HEAD') || NO_PAGE.test(address)) return undefined
  return apps.find(({ prefix }) => address === prefix || address.startsWith(`${prefix}/`))
}

function setHeaders(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const isHashed = !request.is404 && HASHED.test(request.url)
  return reply.headers({
    'content-security-policy': policy,
    // Whoever has the page asks whether there is a newer one; what carries its hash in its name never changes.
    'cache-control': isHashed ? `public, max-age=${ONE_YEAR_SECONDS}, immutable` : 'no-cache',
  })
}
