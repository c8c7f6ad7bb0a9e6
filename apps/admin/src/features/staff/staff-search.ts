export interface StaffSearch {
  /** The dialog for somebody new is open. */
  readonly invite?: true
  /** Whose dialog is open. */
  readonly person?: string
}

export function staffSearch({ invite, person }: { invite?: unknown; person?: unknown }): StaffSearch {
  return { ...(invite === true && { invite: true }), ...(typeof person === 'string' && { person }) }
}
