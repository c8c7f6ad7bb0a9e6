import type { Texts } from './texts.ts'

export const en: Texts = {
  greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
  points: (formatted, count) => `${formatted} ${count === 1 ? 'point' : 'points'}`,
  severalRewards: (count) => `${count} rewards`,
  validUntil: (day) => `to use by ${day}`,
  ownPoints: 'Your own points',
  companyPoints: (company) => `Points of ${company}`,
  return: (invoiceNo) => `Return ${invoiceNo}`,
  reason: 'The reason given',
  tracking: 'About the delivery',
  linkInstead: 'If the button does not work, open this address:',
  sentBy: (club) => `Sent automatically by ${club}. Replies to this mail are not read.`,
  chooseMails: 'Choose what we write to you about',
  mails: {
    sign_in_code: ({ club, valid }) => ({
      subject: `Your sign-in code for ${club}`,
      heading: 'Your sign-in code',
      lines: [`Enter this code on the page where you are signing in to ${club}, or use the button.`],
      button: 'Sign in',
      after: [
        `The code is valid for ${valid} and works once.`,
        'If it was not you who asked for it, you need do nothing. Never give the code to anybody.',
      ],
    }),
    member_invitation: ({ club, company, invitedBy, valid }) => ({
      subject: `Welcome to ${club}`,
      heading: `${company} collects points in ${club}`,
      lines: [
        invitedBy === null
          ? `You have been invited to take part for ${company}.`
          : `${invitedBy} has invited you to take part for ${company}.`,
        'See the points that your purchases earn, and choose rewards for them. There is no password: a code comes by mail whenever you sign in.',
      ],
      button: 'Open the club',
      after: [`The button works for ${valid}. After that, sign in with this e-mail address.`],
    }),
    staff_invitation: ({ club, invitedBy, valid }) => ({
      subject: `Your access to ${club}`,
      heading: `Welcome to the team behind ${club}`,
      lines: [
        invitedBy === null
          ? `You have been given access to run ${club}.`
          : `${invitedBy} has given you access to run ${club}.`,
        'Choose a password and set up an authenticator app on your phone, and you are in.',
      ],
      button: 'Accept the invitation',
      after: [`The invitation is valid for ${valid}.`],
    }),
    password_reset: ({ club, valid }) => ({
      subject: `Choose a new password for ${club}`,
      heading: 'Choose a new password',
      lines: [`Somebody, most likely you, has asked for a new password for ${club}.`],
      button: 'Choose a password',
      after: [
        `The button works for ${valid}, and once.`,
        'If it was not you, you need do nothing: your password stays as it is.',
      ],
    }),
    points_expiring: ({ company, points, day }) => ({
      subject: `${points} will expire on ${day}`,
      heading: `${points} will expire soon`,
      lines: [`Some of the points that you can use at ${company} expire. Those that go first are used first.`],
      button: 'See the rewards',
    }),
    points_taken_back: ({ company, points, returns }) => ({
      subject: returns === 1 ? `A return took back ${points}` : `Returns took back ${points}`,
      heading: returns === 1 ? `A return took back ${points}` : `Returns took back ${points}`,
      lines: [
        `${company} has returned goods, and the points that they had earned were taken back. The history shows what each return was worth.`,
      ],
      button: 'See the history',
    }),
    tier_reached: ({ company, tier, benefits }) => ({
      subject: `${company} is ${tier} now`,
      heading: `Welcome to ${tier}`,
      lines: [`With what it has bought, ${company} has reached ${tier}.`, ...benefits],
      button: 'See your tier',
    }),
    tier_falling_soon: ({ company, tier, next, day }) => ({
      subject: `${company} is ${tier} until ${day}`,
      heading: `${tier} is about to end`,
      lines: [
        next === null
          ? `${company} has bought less than ${tier} takes. If that stays so, it ends on ${day}.`
          : `${company} has bought less than ${tier} takes. If that stays so, it becomes ${next} on ${day}.`,
      ],
      button: 'See what is missing',
    }),
    redemption_requested: ({ rewards, points, awaits }) => ({
      subject: `We have received your request: ${rewards}`,
      heading: 'We have received your request',
      lines: [
        {
          company: 'An administrator of your company has to approve it first. You will hear from us then.',
          club: 'We look at it and approve it first. You will hear from us then.',
          both: 'An administrator of your company and we have to approve it first. You will hear from us then.',
          none: 'It is approved. You will hear from us when it is on its way.',
        }[awaits ?? 'none'],
        `We have set aside ${points} until then.`,
      ],
      button: 'See the request',
    }),
    redemption_needs_approval: ({ rewards, member }) => ({
      subject: `For you to approve: ${rewards}`,
      heading: 'A request waits for your approval',
      lines: [
        `${member ?? 'A colleague'} would like to redeem points. As an administrator of your company you decide.`,
      ],
      button: 'Approve or reject',
    }),
    redemption_approval_reminder: ({ rewards, member }) => ({
      subject: `Still waiting for you: ${rewards}`,
      heading: 'A request still waits for your approval',
      lines: [
        `${member ?? 'A colleague'} asked some days ago. The points are set aside until you or another administrator decides.`,
      ],
      button: 'Approve or reject',
    }),
    redemption_approved: ({ rewards }) => ({
      subject: `Approved: ${rewards}`,
      heading: 'Your request is approved',
      lines: ['You will hear from us when it is on its way.'],
      button: 'See the request',
    }),
    redemption_rejected: ({ rewards, points }) => ({
      subject: `Not approved: ${rewards}`,
      heading: 'Your request was not approved',
      lines: [`We have given back the ${points} that were set aside.`],
      button: 'See the request',
    }),
    redemption_fulfilled: ({ rewards, hasCode, hasCredit }) => ({
      subject: `On its way: ${rewards}`,
      heading: 'Your reward is on its way',
      lines: hasCode
        ? ['The code is in the club, where only you can see it. Sign in to read it.']
        : hasCredit
          ? ["The amount is credited to your company's account."]
          : ['We have done our part. Here is what was redeemed.'],
      button: hasCode ? 'Show the code' : 'See the request',
    }),
    redemption_cancelled: ({ rewards, points }) => ({
      subject: `Cancelled: ${rewards}`,
      heading: 'Your request was cancelled',
      lines: [`We have given back ${points}.`],
      button: 'See the request',
    }),
  },
}
