import { hash, verify } from '@node-rs/argon2'
import { DomainError } from '../../platform/errors.ts'

/** What OWASP advises for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** Each takes 19 MiB and a core for some 30 ms. */
const AT_ONCE = 2
const MAX_WAITING = 50

/** Of a password that nobody has: looking an unknown address up takes as long as a known one. */
const NOBODYS = '$argon2id$v=19$m=19456,t=2,p=1$/1oHjme8gwZ6l2ebfokgBA$KExFgg1L5tf0si1ecFWS5klPvBu0/JHMXTrbnNNXd5U'

let running = 0
const waiting: (() => void)[] = []

/** Argon2id in PHC form. @throws service.busy */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(normalised(password), COST))
}

/**
 * Whether it is the password of a hash; without a hash it is none, after the same work.
 * @throws service.busy
 */
export async function isPassword(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  const isRight = await inTurn(() => verify(passwordHash ?? NOBODYS, normalised(password)))
  return isRight && passwordHash != null
}

/** The same characters, whatever keyboard they were typed on. */
export function normalised(password: string): string {
  return password.normalize('NFKC')
}

/** However many sign in at once, memory and cores are left for everybody else. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MAX_WAITING) throw tooManyAtOnce()
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

function tooManyAtOnce(): DomainError {
  return new DomainError('service.busy', 503, 'Too many are signing in at this moment. Try again.', {
    headers: { 'retry-after': '2' },
  })
}
