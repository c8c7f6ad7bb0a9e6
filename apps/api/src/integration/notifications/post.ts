import { createTransport } from 'nodemailer'
import type { Config, MailAddress } from '../../platform/config.ts'

/** A mail as a mail server takes it. */
export interface Envelope {
  /** The same whenever the mail is sent again. */
  readonly messageId: string
  readonly sender: string
  readonly to: { readonly email: string; readonly name: string | null }
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly unsubscribeUrl: string | null
}

/** What came of handing a mail over. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** The server will never take this mail. */
  | { readonly kind: 'refused'; readonly error: string }
  /** Not now; `isOutage`: nor any other. */
  | { readonly kind: 'later'; readonly error: string; readonly isOutage: boolean }

/** Where mails are handed over. */
export interface Post {
  /** Whether mails stay here to be read, rather than going out. */
  readonly keepsContent: boolean
  /** What stands behind the @ of message ids. */
  readonly domain: string
  send(envelope: Envelope, signal: AbortSignal): Promise<Outcome>
  close(): void
}

/** The configured mail server; in a demo club without one, the club itself; else null: mails wait. */
export function openPost({ smtpUrl, mailFrom, isDemo }: Config): Post | null {
  if (smtpUrl !== null && mailFrom !== null) return mailServer(smtpUrl, mailFrom)
  if (!isDemo) return null
  return { keepsContent: true, domain: 'localhost', send: async () => ({ kind: 'sent' }), close: () => {} }
}

const CONNECTIONS = 5
const CONNECT_WITHIN_MS = 10_000
const GREET_WITHIN_MS = 15_000
/** Some servers look long at a mail before they take it. */
const ANSWER_WITHIN_MS = 120_000

function mailServer(url: string, { name, address }: MailAddress): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxRequeues: 1,
    connectionTimeout: CONNECT_WITHIN_MS,
    greetingTimeout: GREET_WITHIN_MS,
    socketTimeout: ANSWER_WITHIN_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(sendsPasswordAbroad(url) && { requireTLS: true }),
  })
  return {
    keepsContent: false,
    domain: address.slice(address.lastIndexOf('@') + 1),
    send: async ({ messageId, sender, to, subject, html, text, unsubscribeUrl }, signal) => {
      try {
        await transport.sendMail({
          messageId,
          from: { name: name ?? sender, address },
          to: { name: to.name ?? '', address: to.email },
          subject,
          html,
          text,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            ...unsubscribing(unsubscribeUrl),
          },
          signal,
        })
        return { kind: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError)
      }
    },
    close: () => transport.close(),
  }
}

/** RFC 8058: mail programs show a button of their own. */
function unsubscribing(url: string | null) {
  return url === null ? {} : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** Then only over TLS, unless the address says otherwise (`?requireTLS=false`). */
function sendsPasswordAbroad(url: string): boolean {
  const { protocol, password, hostname, searchParams } = new URL(url)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'smtp:' && password !== '' && !isHere && !searchParams.has('requireTLS')
}

interface SmtpError extends Error {
  readonly code?: string
  readonly responseCode?: number
}

/** Of replies that are for good, those that this mail earns: its addresses or its content; not a wrong password of ours. */
function outcomeOf(failure: SmtpError): Outcome {
  const { code, responseCode } = failure
  const error = describe(failure)
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  const isForGood = responseCode === undefined || (responseCode >= 500 && ![503, 530].includes(responseCode))
  if (isAboutMail && isForGood) return { kind: 'refused', error }
  return { kind: 'later', error, isOutage: !isAboutMail || responseCode === 421 || responseCode === 530 }
}

/** Without addresses, which may be erased one day. */
export function describe({ message, code }: SmtpError): string {
  const line = message.replace(/[^\s<>"']+@[^\s<>"']+/g, '…').replace(/\s+/g, ' ')
  return `${code === undefined ? '' : `${code} `}${line}`.slice(0, 300)
}
