import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { freePort } from '../../../test/free-port.fixture.ts'

export interface ReceivedMail {
  /** As the envelope says it. */
  readonly from: string
  readonly to: string
  /** With CRLF, as it came. */
  readonly raw: string
  readonly mail: Email
  readonly user: string | undefined
  readonly isSecure: boolean
}

/** Thrown by `answer`: the reply of the server. */
export class Reply extends Error {
  readonly responseCode: number

  constructor(responseCode: number, message = 'No') {
    super(message)
    this.responseCode = responseCode
  }
}

/** A real mail server on this machine, for mails of a test. */
export interface Mailbox {
  readonly port: number
  readonly received: ReceivedMail[]
  /** Asked at each step; throws a `Reply` to refuse, or waits. Replaced by tests. */
  answer: (step: 'rcpt' | 'data', to: string) => void | Promise<void>
  /** Nobody listens any more. */
  goDown(): Promise<void>
  comeBack(): Promise<void>
  close(): Promise<void>
}

export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const received: ReceivedMail[] = []
  let server = await listen(await freePort())
  const mailbox: Mailbox = {
    port: (server.server.address() as AddressInfo).port,
    received,
    answer: () => {},
    goDown: () => close(server),
    comeBack: async () => {
      server = await listen(mailbox.port)
    },
    close: () => close(server),
  }
  return mailbox

  async function listen(port: number): Promise<SMTPServer> {
    const fresh = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      closeTimeout: 1,
      logger: false,
      onAuth: ({ username }, _session, callback) => callback(null, { user: username }),
      onRcptTo: ({ address }, _session, callback) => {
        ask('rcpt', address).then(() => callback(), callback)
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', async () => {
          const raw = Buffer.concat(chunks)
          const to = session.envelope.rcptTo[0]?.address ?? ''
          const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
          const mail = await PostalMime.parse(raw)
          received.push({ from, to, raw: raw.toString(), mail, user: session.user, isSecure: session.secure })
          ask('data', to).then(() => callback(), callback)
        })
      },
      ...options,
    })
    fresh.on('error', () => {})
    await new Promise<void>((resolve) => fresh.listen(port, '0.0.0.0', resolve))
    return fresh
  }

  async function ask(step: 'rcpt' | 'data', to: string): Promise<void> {
    await mailbox.answer(step, to)
  }
}

async function close(server: SMTPServer): Promise<void> {
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
