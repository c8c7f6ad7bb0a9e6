import { read } from '@stamkund/ui'

export const me = read('/api/v1/me/staff')

/** Whether the club keeps its mails to be read here. */
export const signInOptions = read('/api/v1/sign-in/options')

/** Answers 404 where mails go out. */
export const firstMail = read('/api/v1/mails', { query: { limit: 1 } })
