import type { AccessMail, SealedPart } from '../../platform/mail-queue/index.ts'
import type { Draft, Drafting } from './draft.ts'

/** Codes, invitations, new passwords. A token stands behind the #, so that no server's log has it. */
export function draftAccess(kind: AccessMail['kind'], sealed: SealedPart, { club, formats }: Drafting): Draft {
  const { validForMinutes, companyName = '', invitedBy = null, secret } = sealed
  const valid = formats.duration(validForMinutes)
  const words = formats.texts.mails[kind]({ club, valid, company: companyName, invitedBy })
  const { code = null, linkToken = '', token = '' } = secret
  return { words, path: `${paths[kind]}#${linkToken || token}`, code }
}

const paths: Record<AccessMail['kind'], string> = {
  sign_in_code: '/sign-in/link',
  member_invitation: '/sign-in/link',
  staff_invitation: '/admin/invitation',
  password_reset: '/admin/password-reset',
}
