/** What of a sales rep goes when the person is erased. */
export const personalFields = ['name', 'email', 'phone'] as const
