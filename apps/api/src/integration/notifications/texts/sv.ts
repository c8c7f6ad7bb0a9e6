import type { Texts } from './texts.ts'

export const sv: Texts = {
  greeting: (name) => (name === null ? 'Hej!' : `Hej ${name}!`),
  points: (formatted) => `${formatted} poäng`,
  severalRewards: (count) => `${count} belöningar`,
  validUntil: (day) => `att använda till och med ${day}`,
  ownPoints: 'Dina egna poäng',
  companyPoints: (company) => `Poäng hos ${company}`,
  return: (invoiceNo) => `Retur ${invoiceNo}`,
  reason: 'Angiven orsak',
  tracking: 'Om leveransen',
  linkInstead: 'Fungerar inte knappen? Öppna den här adressen:',
  sentBy: (club) => `Skickat automatiskt av ${club}. Svar på det här mejlet läses inte.`,
  chooseMails: 'Välj vad vi skriver till dig om',
  mails: {
    sign_in_code: ({ club, valid }) => ({
      subject: `Din kod för att logga in i ${club}`,
      heading: 'Din inloggningskod',
      lines: [`Skriv in koden på sidan där du loggar in i ${club}, eller använd knappen.`],
      button: 'Logga in',
      after: [
        `Koden gäller i ${valid} och fungerar en gång.`,
        'Var det inte du som bad om den behöver du inte göra något. Ge aldrig koden till någon annan.',
      ],
    }),
    member_invitation: ({ club, company, invitedBy, valid }) => ({
      subject: `Välkommen till ${club}`,
      heading: `${company} samlar poäng i ${club}`,
      lines: [
        invitedBy === null
          ? `Du är inbjuden att vara med för ${company}.`
          : `${invitedBy} har bjudit in dig att vara med för ${company}.`,
        'Se poängen som era inköp ger och välj belöningar för dem. Du behöver inget lösenord: en kod kommer med mejl varje gång du loggar in.',
      ],
      button: 'Öppna klubben',
      after: [`Knappen fungerar i ${valid}. Därefter loggar du in med den här e-postadressen.`],
    }),
    staff_invitation: ({ club, invitedBy, valid }) => ({
      subject: `Din tillgång till ${club}`,
      heading: `Välkommen till teamet bakom ${club}`,
      lines: [
        invitedBy === null
          ? `Du har fått tillgång till att sköta ${club}.`
          : `${invitedBy} har gett dig tillgång till att sköta ${club}.`,
        'Välj ett lösenord och koppla en autentiseringsapp i mobilen, så är du inne.',
      ],
      button: 'Tacka ja till inbjudan',
      after: [`Inbjudan gäller i ${valid}.`],
    }),
    password_reset: ({ club, valid }) => ({
      subject: `Välj ett nytt lösenord för ${club}`,
      heading: 'Välj ett nytt lösenord',
      lines: [`Någon, troligen du, har bett om ett nytt lösenord för ${club}.`],
      button: 'Välj lösenord',
      after: [
        `Knappen fungerar i ${valid}, och en gång.`,
        'Var det inte du behöver du inte göra något: lösenordet är kvar som det är.',
      ],
    }),
    points_expiring: ({ company, points, day }) => ({
      subject: `${points} förfaller ${day}`,
      heading: `${points} förfaller snart`,
      lines: [`En del av poängen som du kan använda hos ${company} förfaller. De som försvinner först används först.`],
      button: 'Se belöningarna',
    }),
    points_taken_back: ({ company, points, returns }) => ({
      subject: returns === 1 ? `En retur tog tillbaka ${points}` : `Returer tog tillbaka ${points}`,
      heading: `${points} togs tillbaka`,
      lines: [
        `${company} har lämnat tillbaka varor, och poängen som de hade gett togs tillbaka. Historiken visar vad varje retur betydde.`,
      ],
      button: 'Se historiken',
    }),
    tier_reached: ({ company, tier, benefits }) => ({
      subject: `${company} är nu på nivån ${tier}`,
      heading: `Välkommen till ${tier}`,
      lines: [`Med sina inköp har ${company} nått nivån ${tier}.`, ...benefits],
      button: 'Se er nivå',
    }),
    tier_falling_soon: ({ company, tier, next, day }) => ({
      subject: `${company} har nivån ${tier} till ${day}`,
      heading: `Nivån ${tier} upphör snart`,
      lines: [
        next === null
          ? `${company} har köpt för mindre än vad ${tier} kräver. Om det förblir så upphör nivån ${day}.`
          : `${company} har köpt för mindre än vad ${tier} kräver. Om det förblir så blir nivån ${next} från ${day}.`,
      ],
      button: 'Se vad som saknas',
    }),
    redemption_requested: ({ rewards, points, awaits }) => ({
      subject: `Vi har tagit emot din begäran: ${rewards}`,
      heading: 'Vi har tagit emot din begäran',
      lines: [
        {
          company: 'En administratör hos ert företag behöver godkänna den först. Då hör vi av oss.',
          club: 'Vi tittar på den och godkänner den först. Då hör vi av oss.',
          both: 'En administratör hos ert företag och vi behöver godkänna den först. Då hör vi av oss.',
          none: 'Den är godkänd. Vi hör av oss när belöningen är på väg.',
        }[awaits ?? 'none'],
        `${points} är reserverade tills dess.`,
      ],
      button: 'Visa begäran',
    }),
    redemption_needs_approval: ({ rewards, member }) => ({
      subject: `Att godkänna: ${rewards}`,
      heading: 'En begäran väntar på ditt godkännande',
      lines: [`${member ?? 'En kollega'} vill lösa in poäng. Som administratör för ert företag bestämmer du.`],
      button: 'Godkänn eller avslå',
    }),
    redemption_approval_reminder: ({ rewards, member }) => ({
      subject: `Väntar fortfarande på dig: ${rewards}`,
      heading: 'En begäran väntar fortfarande på ditt godkännande',
      lines: [
        `${member ?? 'En kollega'} frågade för några dagar sedan. Poängen är reserverade tills du eller en annan administratör bestämmer.`,
      ],
      button: 'Godkänn eller avslå',
    }),
    redemption_approved: ({ rewards }) => ({
      subject: `Godkänt: ${rewards}`,
      heading: 'Din begäran är godkänd',
      lines: ['Vi hör av oss när belöningen är på väg.'],
      button: 'Visa begäran',
    }),
    redemption_rejected: ({ rewards, points }) => ({
      subject: `Inte godkänt: ${rewards}`,
      heading: 'Din begäran godkändes inte',
      lines: [`${points} som var reserverade har lämnats tillbaka.`],
      button: 'Visa begäran',
    }),
    redemption_fulfilled: ({ rewards, hasCode, hasCredit }) => ({
      subject: `På väg: ${rewards}`,
      heading: 'Din belöning är på väg',
      lines: hasCode
        ? ['Koden finns i klubben, där bara du kan se den. Logga in för att läsa den.']
        : hasCredit
          ? ['Beloppet krediteras ert företags konto.']
          : ['Nu är vår del klar. Det här löstes in.'],
      button: hasCode ? 'Visa koden' : 'Visa begäran',
    }),
    redemption_cancelled: ({ rewards, points }) => ({
      subject: `Avbruten: ${rewards}`,
      heading: 'Din begäran är avbruten',
      lines: [`${points} har lämnats tillbaka.`],
      button: 'Visa begäran',
    }),
  },
}
