import { buildApps } from './build-apps.mjs'

// Builds what has changed of the screens, and is then the same as `stamkund serve`, in this process, so that whoever
// stops us stops the server.
await buildApps()
process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve')
await import('../apps/api/bin/stamkund.mjs')
