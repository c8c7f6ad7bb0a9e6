import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { isPublicAddress, type Resolve } from './allowed-address.ts'
import { postWebhook } from './post-webhook.ts'
import { type Receiver, startReceiver } from './webhook-club.fixture.ts'

let receiver: Receiver

beforeAll(async () => {
  receiver = await startReceiver()
})

afterAll(() => receiver.close())

const addresses =
  (...all: string[]): Resolve =>
  async () =>
    all.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
const post = (url: string, resolve?: Resolve) => postWebhook(url, {}, '{}', { allowsPrivate: false, resolve })

describe('addresses', () => {
  test.each(['8.8.8.8', '93.184.216.34', '172.15.255.255', '172.32.0.1', '100.63.255.255', '2606:4700::1111'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  test.each([
    ['loopback', '127.0.0.1'],
    ['another loopback', '127.9.9.9'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['link-local', '169.254.1.1'],
    ['metadata', '169.254.169.254'],
    ['metadata of another cloud', '100.100.100.200'],
    ['wire server', '168.63.129.16'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['reserved', '240.0.0.1'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local with a zone', 'fe80::1%eth0'],
    ['IPv6 site-local', 'fec0::1'],
    ['IPv6 unique local', 'fd00:ec2::254'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, otherwise written', '::ffff:7f00:1'],
    ['IPv4-compatible', '::7f00:1'],
    ['translated', '64:ff9b::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['not assigned', '4000::1'],
  ])('%s is not: %s', (_name, address) => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

describe('where private addresses are not allowed', () => {
  const port = () => new URL(receiver.url).port

  test.each([
    ['a loopback address', 'https://127.0.0.1'],
    ['one that is written as a number', 'https://2130706433'],
    ['one that is written in hexadecimals', 'https://0x7f.1'],
    ['an IPv6 address', 'https://[::1]'],
    ['an IPv4 address in an IPv6 one', 'https://[::ffff:127.0.0.1]'],
    ['a link-local address', 'https://169.254.169.254'],
  ])('%s is not connected to', async (_name, origin) => {
    const answer = await post(`${origin}:${port()}/`)
    expect(answer).toMatchObject({ status: null, error: 'the address is not a public one' })
  })

  test('nothing is sent over plain http', async () => {
    expect(await post(receiver.url)).toMatchObject({ error: 'the address must begin with https://' })
    expect(receiver.received).toHaveLength(0)
  })

  test('localhost is not connected to', async () => {
    expect(await post(`https://localhost:${port()}/`)).toMatchObject({ error: 'the address is not a public one' })
  })

  test('a name with one private address among public ones is not connected to', async () => {
    const answer = await post(`https://crm.example.com:${port()}/`, addresses('8.8.8.8', '127.0.0.1'))
    expect(answer.error).toBe('the address is not a public one')
  })

  test('a name without addresses is not connected to', async () => {
    expect((await post('https://crm.example.com/', addresses())).error).toBe('the address is not a public one')
  })
})

test('a name is resolved once for a connection, and connected to at that very address', async () => {
  const asked: string[] = []
  const first = addresses('127.0.0.1')
  const rebinding: Resolve = (host) => {
    asked.push(host)
    return asked.length === 1 ? addresses('93.184.216.34')(host) : first(host)
  }
  const url = `https://crm.example.com:${new URL(receiver.url).port}/`
  // The first look, as at creation, sees a public address; by the time of the connection it is another one.
  expect((await rebinding('crm.example.com')).every(({ address }) => isPublicAddress(address))).toBe(true)
  expect((await post(url, rebinding)).error).toBe('the address is not a public one')
  expect(asked).toHaveLength(2)
})

test('bytes that are no text, and half a character at the end, are kept as far as they are text', async () => {
  receiver.answer = () => ({ status: 500, text: `${'x'.repeat(1_023)}å` })
  const { response } = await postWebhook(receiver.url, {}, '{}', { allowsPrivate: true })
  expect(response).toBe(`${'x'.repeat(1_023)}\ufffd`)
})
