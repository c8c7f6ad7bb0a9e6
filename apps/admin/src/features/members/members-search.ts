export const roles = ['company_administrator', 'redeemer', 'viewer'] as const
export const statuses = ['active', 'left'] as const

export type Role = (typeof roles)[number]

export interface MemberFilter {
  readonly q?: string
  readonly role?: Role
  readonly status?: (typeof statuses)[number]
  readonly companyId?: string
}

export interface MembersSearch extends MemberFilter {
  /** The dialog for somebody new is open. */
  readonly new?: true
}

export function membersSearch(given: Record<string, unknown>): MembersSearch {
  const { q, companyId } = given
  const role = roles.find((each) => each === given.role)
  const status = statuses.find((each) => each === given.status)
  return {
    ...(typeof q === 'string' && q !== '' && { q }),
    ...(typeof companyId === 'string' && { companyId }),
    ...(role && { role }),
    ...(status && { status }),
    ...(given.new === true && { new: true as const }),
  }
}
