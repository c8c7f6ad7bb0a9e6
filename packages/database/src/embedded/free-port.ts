import net from 'node:net'

/** Below the range from which systems take ports for outgoing connections, which a restart could find taken. */
export const FIRST_PORT = 15_432
const LAST_PORT = 15_999

/**
 * A port of the loopback address on which nobody listens now, `preferred` if possible.
 * @throws when none is free
 */
export async function freePort(preferred = FIRST_PORT): Promise<number> {
  if (await isFree(preferred)) return preferred
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) if (await isFree(port)) return port
  throw new Error(`no free port from ${FIRST_PORT} to ${LAST_PORT} on 127.0.0.1`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = net.createServer()
    listener.once('error', () => resolve(false))
    listener.listen({ port, host: '127.0.0.1', exclusive: true }, () => listener.close(() => resolve(true)))
  })
}
