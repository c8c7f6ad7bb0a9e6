import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import {
  AddressNotAllowed,
  isPublicAddress,
  literalAddress,
  publicLookup,
  type Resolve,
  resolveHost,
} from './allowed-address.ts'

/** What came of a request. */
export interface Answer {
  /** Null: none came. */
  readonly status: number | null
  /** Null: it was accepted. */
  readonly error: string | null
  /** How the answer begins. */
  readonly response: string | null
  readonly retryAfter: string | null
  readonly milliseconds: number
}

export interface PostOptions {
  /** Whether plain http and addresses that are not public will do. */
  readonly allowsPrivate: boolean
  readonly resolve?: Resolve | undefined
  readonly timeoutMs?: number | undefined
  /** Ends the request; whether the receiver has taken it, nobody knows then. */
  readonly signal?: AbortSignal | undefined
}

const TIMEOUT_MS = 15_000
const MAX_READ_BYTES = 16_384
const MAX_KEPT_BYTES = 1_024

/**
 * Posts a body and waits for the answer. Redirects are not followed: they would lead where nobody checked.
 * @throws when `signal` ends it; whatever else goes wrong is an answer
 */
export async function postWebhook(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { allowsPrivate, resolve = resolveHost, timeoutMs = TIMEOUT_MS, signal }: PostOptions,
): Promise<Answer> {
  const startedAt = performance.now()
  const timeout = AbortSignal.timeout(timeoutMs)
  const measured = () => Math.round(performance.now() - startedAt)
  try {
    const target = new URL(url)
    if (!allowsPrivate) assertPublic(target)
    const {
      status,
      headers: given,
      text,
    } = await exchange(target, body, {
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...(!allowsPrivate && { lookup: publicLookup(resolve) }),
    })
    const isAccepted = status >= 200 && status < 300
    const error = isAccepted ? null : `answered ${status}`
    return { status, error, response: text, retryAfter: given['retry-after'] ?? null, milliseconds: measured() }
  } catch (cause) {
    if (signal?.aborted) throw cause
    const error = timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : reasonOf(cause)
    return { status: null, error, response: null, retryAfter: null, milliseconds: measured() }
  }
}

function assertPublic(url: URL): void {
  if (url.protocol !== 'https:') throw new Error('the address must begin with https://')
  const literal = literalAddress(url)
  if (literal !== undefined && !isPublicAddress(literal)) throw new AddressNotAllowed()
}

interface Exchange {
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  readonly lookup?: LookupFunction
}

/** On a connection of its own, whose address has been checked. */
function exchange(
  url: URL,
  body: string,
  options: Exchange,
): Promise<{ status: number; headers: IncomingHttpHeaders; text: string }> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http
    const outgoing = request(url, { method: 'POST', agent: false, ...options })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      // The status says what became of it, however the rest of the answer fares.
      outgoing.off('error', reject).on('error', () => {})
      const { statusCode: status = 0, headers } = incoming
      beginningOf(incoming).then((text) => resolve({ status, headers, text }), reject)
    })
    outgoing.end(body)
  })
}

async function beginningOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of incoming) {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes >= MAX_READ_BYTES) break
    }
  } catch {
    // It broke off: what came is kept.
  }
  // PostgreSQL's text holds no NUL.
  return Buffer.concat(chunks).toString('utf8', 0, Math.min(bytes, MAX_KEPT_BYTES)).replaceAll('\0', '')
}

function reasonOf(cause: unknown): string {
  // Of a host with several addresses, each has failed.
  const error = cause instanceof AggregateError ? cause.errors[0] : cause
  return String(error instanceof Error ? error.message : error).slice(0, 200)
}
