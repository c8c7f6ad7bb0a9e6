// The same as `stamkund serve`, in this process, so that whoever stops us stops the server.
process.argv.splice(2, Number.POSITIVE_INFINITY, 'serve')
await import('../apps/api/bin/stamkund.mjs')
