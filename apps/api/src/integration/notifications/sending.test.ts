import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { openDatabase } from '@stamkund/database'
import { queueMail } from '../../platform/mail-queue/index.ts'
import { type Mailbox, openMailbox, Reply } from './mailbox.fixture.ts'
import { codeFor, DAY, type MailingClub, MINUTE, mailingClub } from './mailing-club.fixture.ts'
import { openPost, type Post } from './post.ts'

/** Keeping a claim is a matter of time; a database and a mail server are not. */
const EXCEPT_INTERVALS = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const

let mailbox: Mailbox
let club: MailingClub

beforeAll(async () => {
  mailbox = await openMailbox()
  club = await mailingClub(mailbox)
})
beforeEach(() => {
  mailbox.received.length = 0
  club.logged.length = 0
  mailbox.answer = () => {}
})
afterEach(async () => {
  // Whatever a test left in line is too late for the next one.
  club.clock.advance(4 * DAY)
  await club.send({ post: null })
})
afterAll(async () => {
  await club.close()
  await mailbox.close()
})

const post = (): Post => openPost(club.app.app.settings) as Post

async function lastMail() {
  const mails = await club.mails()
  return mails.at(-1)
}

describe('a mail', () => {
  test('is sent once, however many workers send, and its secret is erased', async () => {
    await club.queue(codeFor('anna@example.com'))
    expect((await lastMail())?.hasSecret).toBe(true)
    await Promise.all(Array.from({ length: 6 }, () => club.send()))
    expect(mailbox.received.map(({ to }) => to)).toEqual(['anna@example.com'])
    expect(await lastMail()).toMatchObject({ state: 'sent', email: 'anna@example.com', attempts: 1, hasSecret: false })
    await club.send()
    expect(mailbox.received).toHaveLength(1)
  })

  test('has a text beside its HTML, says who it is from, and that a machine wrote it', async () => {
    await club.queue(codeFor('anna@example.com'))
    await club.send()
    const [received] = mailbox.received
    expect(received?.raw).toMatch(/^Content-Type: multipart\/alternative/im)
    expect(received?.mail.from).toEqual({ name: 'Stamkund', address: 'club@example.com' })
    expect(received?.mail.text).toContain('482913')
    expect(received?.mail.html).toContain('482913')
    expect(received?.raw).toMatch(/^Auto-Submitted: auto-generated/im)
  })

  test('is not sent unless the transaction commits', async () => {
    const failing = club.app.inTransaction(async (tx) => {
      await queueMail(tx, { secrets: club.app.app.secrets, clock: club.clock }, codeFor('anna@example.com'))
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await club.send()
    expect(mailbox.received).toEqual([])
  })

  test('that is refused for now is tried again, later and later', async () => {
    mailbox.answer = () => {
      throw new Reply(451, 'Try again later, anna@example.com')
    }
    await club.queue(codeFor('anna@example.com', { validForMinutes: 60 }))
    await club.send()
    expect(await lastMail()).toMatchObject({ state: 'waiting', attempts: 1, hasSecret: true })
    expect((await lastMail())?.lastError).toMatch(/451/)
    expect((await lastMail())?.lastError).not.toContain('anna')
    await club.send()
    expect((await lastMail())?.attempts).toBe(1)
    mailbox.answer = () => {}
    club.clock.advance(MINUTE)
    await club.send()
    expect(await lastMail()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test.each(['rcpt', 'data'])('that is refused for good at %s is given up at once', async (refusing) => {
    mailbox.answer = (step) => {
      if (step === refusing) throw new Reply(550, 'No such mailbox')
    }
    await club.queue(codeFor('anna@example.com'))
    await club.send()
    expect(await lastMail()).toMatchObject({ state: 'failed', attempts: 1, hasSecret: false })
    expect((await lastMail())?.lastError).toContain('No such mailbox')
    expect(club.logged).toEqual([expect.objectContaining({ message: 'a mail was refused for good' })])
  })

  test('to an address that is none is given up, and harms no other', async () => {
    await club.queue(codeFor('anna@example.com\r\nBcc: eve@example.com'), codeFor('jonas@example.com'))
    await club.send()
    expect(mailbox.received.map(({ to }) => to)).not.toContain('eve@example.com')
    expect(mailbox.received.map(({ to }) => to)).toContain('jonas@example.com')
    for (const { raw } of mailbox.received) expect(raw).not.toMatch(/^Bcc/im)
  })

  test('goes out when the server is back', async () => {
    await mailbox.goDown()
    await club.queue(codeFor('anna@example.com'))
    await club.send({ post: post() })
    expect(await lastMail()).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(club.logged).toEqual([expect.objectContaining({ message: 'the mail server takes no mails' })])
    await mailbox.comeBack()
    club.clock.advance(MINUTE)
    await club.send()
    expect(await lastMail()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('is given up when it is no longer valid, with its secret', async () => {
    mailbox.answer = () => {
      throw new Reply(451)
    }
    await club.queue(codeFor('anna@example.com', { validForMinutes: 10 }))
    await club.send()
    club.clock.advance(10 * MINUTE)
    mailbox.answer = () => {}
    await club.send()
    expect(await lastMail()).toMatchObject({ state: 'failed', hasSecret: false })
    expect(mailbox.received.length).toBeLessThanOrEqual(1)
  })

  test('that was sent by a worker which died before it could say so is sent again as the same mail', async () => {
    await club.queue(codeFor('anna@example.com'))
    const database = openDatabase(club.app.url)
    const real = post()
    const dying: Post = {
      ...real,
      send: async (envelope, signal) => {
        const outcome = await real.send(envelope, signal)
        await database.close()
        return outcome
      },
    }
    await expect(club.send({ post: dying, database })).rejects.toThrow()
    real.close()
    await club.send()
    expect(mailbox.received).toHaveLength(1)
    club.clock.advance(2 * MINUTE)
    await club.send()
    const ids = mailbox.received.map(({ mail }) => mail.messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(await lastMail()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('is not sent by a second worker while the first is at it, however long that takes', async () => {
    jest.useFakeTimers({ doNotFake: [...EXCEPT_INTERVALS] })
    await club.queue(codeFor('anna@example.com'))
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const asked = new Promise<void>((resolve) => {
      mailbox.answer = (step) => {
        if (step === 'rcpt') resolve()
        return held
      }
    })
    const first = club.send()
    await asked
    for (let turn = 0; turn < 3; turn += 1) {
      const claimedUntil = await club.claimedUntil()
      club.clock.advance(MINUTE - 1_000)
      jest.advanceTimersByTime(20_000)
      while ((await club.claimedUntil()) === claimedUntil) await new Promise(setImmediate)
      await club.send()
    }
    expect((await lastMail())?.attempts).toBe(1)
    letGo()
    await first
    jest.useRealTimers()
    expect(mailbox.received).toHaveLength(1)
    expect(await lastMail()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  test('that is under way when the worker stops is sent again once its claim has ended', async () => {
    await club.queue(codeFor('anna@example.com'))
    const stopping = new AbortController()
    mailbox.answer = () => {
      stopping.abort()
      return new Promise(() => {})
    }
    const own = post()
    await club.send({ post: own, graceMs: 0 }, stopping.signal)
    own.close()
    expect(await lastMail()).toMatchObject({ state: 'waiting', attempts: 1 })
    mailbox.answer = () => {}
    await club.send()
    expect((await lastMail())?.attempts).toBe(1)
    club.clock.advance(2 * MINUTE)
    await club.send()
    expect(await lastMail()).toMatchObject({ state: 'sent', attempts: 2 })
  })

  test('waits where there is no mail server', async () => {
    await club.queue(codeFor('anna@example.com'))
    await club.send({ post: null })
    expect(await lastMail()).toMatchObject({ state: 'waiting', attempts: 0 })
  })
})

test('codes go before news', async () => {
  const companyId = await club.newCompany()
  const memberId = await club.newMember(companyId, { email: 'news@example.com' })
  const about = { expiring: [{ points: 1, expiresOn: '2026-12-31', isOwn: false }] }
  await club.queue(...Array.from({ length: 15 }, () => ({ kind: 'points_expiring' as const, to: { memberId }, about })))
  await club.queue(codeFor('anna@example.com'))
  await club.send()
  expect(mailbox.received.slice(0, 10).map(({ to }) => to)).toContain('anna@example.com')
  expect(mailbox.received).toHaveLength(16)
})

test('counters and the mails that wait are measured', async () => {
  await club.queue(codeFor('anna@example.com'))
  const metrics = async () => String((await club.app.request('GET', '/metrics')).body)
  const sent = async () => Number(/mails_sent_total\{kind="sign_in_code"\} (\d+)/.exec(await metrics())?.[1] ?? 0)
  const before = await sent()
  expect(await metrics()).toMatch(/^mails_waiting 1$/m)
  await club.send()
  expect(await metrics()).toMatch(/^mails_waiting 0$/m)
  expect(await sent()).toBe(before + 1)
  expect(await metrics()).toMatch(/mails_failed_total\{kind="sign_in_code"\} \d+/)
})
