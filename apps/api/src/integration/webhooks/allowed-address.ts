import dns from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<ResolvedAddress[]>

export const resolveHost: Resolve = (host) => dns.lookup(host, { all: true })

export class AddressNotAllowed extends Error {
  constructor() {
    super('the address is not a public one')
    this.name = 'AddressNotAllowed'
  }
}

/** In a public range, yet answered by the platform that a virtual machine of Azure's runs on. */
const WIRE_SERVER = '168.63.129.16'
const GLOBAL_UNICAST = ipaddr.parseCIDR('2000::/3')

/** Whether an address is one of the internet, and neither of this machine nor of a network around it. */
export function isPublicAddress(text: string): boolean {
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast' || address.toString() === WIRE_SERVER) return false
  return address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST)
}

/**
 * Resolves for a connection that is being made, and refuses a host with any address that is not public. Checking earlier
 * would not do: a name can have another address by the time it is connected to.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (host, { all }, callback) => {
    resolve(host).then(
      (addresses) => {
        const [first] = addresses
        if (!first || !addresses.every(({ address }) => isPublicAddress(address))) callback(new AddressNotAllowed(), '')
        else if (all) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, ''),
    )
  }
}

/** The address that a URL names without a host name, which nobody looks up. */
export function literalAddress({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? undefined : host
}
