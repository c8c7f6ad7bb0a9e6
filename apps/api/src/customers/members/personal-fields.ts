/** What of a member goes when the person is erased. */
export const personalFields = ['email', 'firstName', 'lastName', 'phone', 'jobTitle'] as const
