import net from 'node:net'

/** Below those that a system gives away by itself: no connection takes it while the program that has it is replaced. */
const FIRST_PORT = 20_000
const PORTS = 10_000

/** Tests that run at the same time begin at different ones. */
let next = process.pid * 16

/** A port of this machine on which nobody listens, another one each time. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + (next++ % PORTS)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = net.createServer()
    listener.once('error', () => resolve(false))
    listener.listen({ port, host: '127.0.0.1', exclusive: true }, () => listener.close(() => resolve(true)))
  })
}
