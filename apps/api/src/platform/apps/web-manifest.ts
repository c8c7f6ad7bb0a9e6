import type { FastifyInstance } from 'fastify'
import { brandOf, readClubSettings } from '../club-settings/index.ts'

/** What makes the club page installable, under the club's own name and colour. */
export function serveManifest(app: FastifyInstance): void {
  app.get(
    '/manifest.webmanifest',
    { config: { permission: 'public' }, schema: { hide: true } },
    async (_request, reply) => {
      const { clubName, primaryColour, defaultLocale } = brandOf(await readClubSettings(app.database))
      const manifest = {
        id: '/',
        name: clubName,
        short_name: clubName,
        lang: defaultLocale,
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: primaryColour,
        icons: [
          { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      }
      return reply
        .header('cache-control', 'no-cache')
        .type('application/manifest+json')
        .serializer(JSON.stringify)
        .send(manifest)
    },
  )
}
