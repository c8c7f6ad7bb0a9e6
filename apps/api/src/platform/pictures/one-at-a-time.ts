import { tooManyUploads } from './picture.errors.ts'

const MAX_WAITING = 20

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/** Does the work once all that was asked before is done. @throws picture.busy */
export async function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  if (waiting >= MAX_WAITING) throw tooManyUploads()
  waiting += 1
  const mine = last.then(work, work)
  last = mine
  try {
    return await mine
  } finally {
    waiting -= 1
  }
}
