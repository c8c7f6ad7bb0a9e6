export { askForMails, SEND_MAILS_TASK } from './ask-for-mails.ts'
export {
  type ClaimedMail,
  claimMails,
  countMails,
  countWaitingMails,
  endMail,
  eraseMails,
  forgetMails,
  giveUpLateMails,
  type MailEnd,
  postponeMail,
  readNextMailDue,
  renewMailClaims,
} from './mail.queries.ts'
export type { AccessMail, ExpiringPoints, FallingTier, MailKind, NewMail, Notification, Recipient } from './new-mail.ts'
export { type MailSurroundings, queueMail, type SealedPart } from './queue-mail.ts'
