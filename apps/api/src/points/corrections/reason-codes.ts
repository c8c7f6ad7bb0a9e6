/** Why staff corrects a wallet by hand. */
export const reasonCodes = ['goodwill', 'correction', 'complaint', 'contest', 'migration', 'other'] as const

export type ReasonCode = (typeof reasonCodes)[number]
