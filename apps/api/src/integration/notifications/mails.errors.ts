import { DomainError } from '../../platform/errors.ts'

export const unknownUnsubscription = () =>
  new DomainError('mail.unknown_unsubscription', 404, 'This address unsubscribes nobody: was it copied whole?')

export const unknownMail = () => new DomainError('mail.unknown', 404, 'There is no mail with that id to be shown.')

export const mailsGoOut = () =>
  new DomainError('mail.not_shown', 404, 'Mails are shown in a demo club without a mail server only.')
