/** Fields that somebody of the staff could be known by: their values in the audit log can be erased. */
export const personalStaffFields = ['email', 'name'] as const
