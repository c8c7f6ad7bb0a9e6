import { afterEach, describe, expect, test } from '@jest/globals'
import { readConfig } from '../../platform/config.ts'
import { type Mailbox, openMailbox, Reply } from './mailbox.fixture.ts'
import { type Envelope, openPost, type Post } from './post.ts'

const envelope: Envelope = {
  messageId: '<1@example.com>',
  sender: 'The Club',
  to: { email: 'anna@example.com', name: 'Anna' },
  subject: 'Hello',
  html: '<p>Hello</p>',
  text: 'Hello',
  unsubscribeUrl: null,
}

let mailbox: Mailbox | undefined
let post: Post | null = null

afterEach(async () => {
  post?.close()
  await mailbox?.close()
})

function open(address: string, from = 'club@example.com'): Post {
  post = openPost(readConfig({ SMTP_URL: address, MAIL_FROM: from, DEMO: 'off' }))
  if (!post) throw new Error('no post')
  return post
}

const send = (address: string, from?: string) => open(address, from).send(envelope, new AbortController().signal)

describe('a mail server', () => {
  test('is told name and password of its address, over TLS', async () => {
    mailbox = await openMailbox({ authOptional: false, disabledCommands: [] })
    const address = `smtp://club%40example.com:s%2Fcret@localhost:${mailbox.port}?tls.rejectUnauthorized=false`
    expect(await send(address, 'Our Club <noreply@club.example>')).toEqual({ kind: 'sent' })
    expect(mailbox.received).toMatchObject([{ user: 'club@example.com', isSecure: true, from: 'noreply@club.example' }])
    expect(mailbox.received[0]?.mail.from?.name).toBe('Our Club')
  })

  test('elsewhere gets no password without TLS', async () => {
    mailbox = await openMailbox({ authOptional: false, allowInsecureAuth: true })
    const address = `smtp://club:secret@127.0.0.2:${mailbox.port}`
    const outcome = await send(address)
    expect(outcome).toMatchObject({ kind: 'later', isOutage: true, error: expect.stringContaining('STARTTLS') })
    expect(mailbox.received).toEqual([])
    post?.close()
    expect(await send(`${address}?requireTLS=false`)).toEqual({ kind: 'sent' })
  })

  test('that refuses our password is an outage, not a refused mail', async () => {
    mailbox = await openMailbox({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, callback) => callback(new Reply(535, 'Wrong password')),
    })
    const outcome = await send(`smtp://club:wrong@127.0.0.1:${mailbox.port}?ignoreTLS=true`)
    expect(outcome).toMatchObject({ kind: 'later', isOutage: true })
  })

  test.each([
    [550, 'refused'],
    [552, 'refused'],
    [450, 'later'],
    [421, 'later'],
    [530, 'later'],
  ])('that answers %i to an address: %s', async (code, kind) => {
    mailbox = await openMailbox()
    mailbox.answer = () => {
      throw new Reply(code)
    }
    expect(await send(`smtp://127.0.0.1:${mailbox.port}`)).toMatchObject({ kind })
  })

  test('that is not there is an outage', async () => {
    mailbox = await openMailbox()
    await mailbox.goDown()
    expect(await send(`smtp://127.0.0.1:${mailbox.port}`)).toMatchObject({ kind: 'later', isOutage: true })
    await mailbox.comeBack()
  })
})

test('an error tells no address', async () => {
  mailbox = await openMailbox()
  mailbox.answer = (_step, to) => {
    throw new Reply(550, `<${to}> is unknown here`)
  }
  const outcome = await send(`smtp://127.0.0.1:${mailbox.port}`)
  expect(JSON.stringify(outcome)).toContain('is unknown here')
  expect(JSON.stringify(outcome)).not.toContain('anna')
})
