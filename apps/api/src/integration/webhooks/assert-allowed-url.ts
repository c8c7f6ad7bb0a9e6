import type { Db } from '@stamkund/database'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { isPublicAddress, literalAddress, type Resolve, resolveHost } from './allowed-address.ts'
import { addressNotAllowed, httpsRequired } from './webhooks.errors.ts'

/** A name that nobody answers for is not waited for; every connection is checked anyway. */
const WAIT_MS = 3_000

/**
 * Says early that an address will not be connected to. A host that is not known, or not yet, is no fault.
 * @throws webhook.https_required, webhook.address_not_allowed
 */
export async function assertAllowedUrl(db: Db, text: string, resolve: Resolve = resolveHost): Promise<void> {
  const { allowsPrivateWebhooks } = await readClubSettings(db)
  if (allowsPrivateWebhooks) return
  const url = new URL(text)
  if (url.protocol !== 'https:') throw httpsRequired()
  const literal = literalAddress(url)
  const addresses = literal === undefined ? await resolveWithin(WAIT_MS, resolve, url.hostname) : [literal]
  if (!addresses.every(isPublicAddress)) throw addressNotAllowed()
}

async function resolveWithin(milliseconds: number, resolve: Resolve, host: string): Promise<string[]> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<[]>((end) => {
    timer = setTimeout(() => end([]), milliseconds)
  })
  const resolved = resolve(host).catch(() => [])
  const addresses = await Promise.race([resolved, timeout])
  clearTimeout(timer)
  return addresses.map(({ address }) => address)
}
