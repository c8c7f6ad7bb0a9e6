import type { Texts } from './texts.ts'

export const nb: Texts = {
  greeting: (name) => (name === null ? 'Hei!' : `Hei, ${name}!`),
  points: (formatted) => `${formatted} poeng`,
  severalRewards: (count) => `${count} belønninger`,
  validUntil: (day) => `å bruke til og med ${day}`,
  ownPoints: 'Dine egne poeng',
  companyPoints: (company) => `Poeng hos ${company}`,
  return: (invoiceNo) => `Retur ${invoiceNo}`,
  reason: 'Oppgitt grunn',
  tracking: 'Om leveringen',
  linkInstead: 'Virker ikke knappen? Åpne denne adressen:',
  sentBy: (club) => `Sendt automatisk av ${club}. Svar på denne e-posten blir ikke lest.`,
  chooseMails: 'Velg hva vi skriver til deg om',
  mails: {
    sign_in_code: ({ club, valid }) => ({
      subject: `Koden din for å logge inn i ${club}`,
      heading: 'Innloggingskoden din',
      lines: [`Skriv inn koden på siden der du logger inn i ${club}, eller bruk knappen.`],
      button: 'Logg inn',
      after: [
        `Koden gjelder i ${valid} og virker én gang.`,
        'Var det ikke du som ba om den, trenger du ikke gjøre noe. Gi aldri koden til noen andre.',
      ],
    }),
    member_invitation: ({ club, company, invitedBy, valid }) => ({
      subject: `Velkommen til ${club}`,
      heading: `${company} samler poeng i ${club}`,
      lines: [
        invitedBy === null
          ? `Du er invitert til å være med for ${company}.`
          : `${invitedBy} har invitert deg til å være med for ${company}.`,
        'Se poengene som innkjøpene deres gir, og velg belønninger for dem. Du trenger ikke noe passord: en kode kommer på e-post hver gang du logger inn.',
      ],
      button: 'Åpne klubben',
      after: [`Knappen virker i ${valid}. Deretter logger du inn med denne e-postadressen.`],
    }),
    staff_invitation: ({ club, invitedBy, valid }) => ({
      subject: `Tilgangen din til ${club}`,
      heading: `Velkommen til teamet bak ${club}`,
      lines: [
        invitedBy === null
          ? `Du har fått tilgang til å drive ${club}.`
          : `${invitedBy} har gitt deg tilgang til å drive ${club}.`,
        'Velg et passord og koble til en autentiseringsapp på mobilen, så er du inne.',
      ],
      button: 'Ta imot invitasjonen',
      after: [`Invitasjonen gjelder i ${valid}.`],
    }),
    password_reset: ({ club, valid }) => ({
      subject: `Velg et nytt passord for ${club}`,
      heading: 'Velg et nytt passord',
      lines: [`Noen, mest sannsynlig du, har bedt om et nytt passord for ${club}.`],
      button: 'Velg passord',
      after: [
        `Knappen virker i ${valid}, og én gang.`,
        'Var det ikke du, trenger du ikke gjøre noe: passordet forblir som det er.',
      ],
    }),
    points_expiring: ({ company, points, day }) => ({
      subject: `${points} utløper ${day}`,
      heading: `${points} utløper snart`,
      lines: [`Noen av poengene som du kan bruke hos ${company}, utløper. De som forsvinner først, blir brukt først.`],
      button: 'Se belønningene',
    }),
    points_taken_back: ({ company, points, returns }) => ({
      subject: returns === 1 ? `En retur tok tilbake ${points}` : `Returer tok tilbake ${points}`,
      heading: `${points} ble tatt tilbake`,
      lines: [
        `${company} har levert varer tilbake, og poengene som de hadde gitt, ble tatt tilbake. Historikken viser hva hver retur betydde.`,
      ],
      button: 'Se historikken',
    }),
    tier_reached: ({ company, tier, benefits }) => ({
      subject: `${company} har nådd nivået ${tier}`,
      heading: `Velkommen til ${tier}`,
      lines: [`Med innkjøpene sine har ${company} nådd nivået ${tier}.`, ...benefits],
      button: 'Se nivået deres',
    }),
    tier_falling_soon: ({ company, tier, next, day }) => ({
      subject: `${company} har nivået ${tier} til ${day}`,
      heading: `Nivået ${tier} tar snart slutt`,
      lines: [
        next === null
          ? `${company} har kjøpt for mindre enn det ${tier} krever. Hvis det forblir slik, opphører nivået ${day}.`
          : `${company} har kjøpt for mindre enn det ${tier} krever. Hvis det forblir slik, blir nivået ${next} fra ${day}.`,
      ],
      button: 'Se hva som mangler',
    }),
    redemption_requested: ({ rewards, points, awaits }) => ({
      subject: `Vi har mottatt forespørselen din: ${rewards}`,
      heading: 'Vi har mottatt forespørselen din',
      lines: [
        {
          company: 'En administrator i bedriften må godkjenne den først. Da hører du fra oss.',
          club: 'Vi ser på den og godkjenner den først. Da hører du fra oss.',
          both: 'En administrator i bedriften og vi må godkjenne den først. Da hører du fra oss.',
          none: 'Den er godkjent. Du hører fra oss når belønningen er på vei.',
        }[awaits ?? 'none'],
        `${points} er satt av til da.`,
      ],
      button: 'Vis forespørselen',
    }),
    redemption_needs_approval: ({ rewards, member }) => ({
      subject: `Til godkjenning: ${rewards}`,
      heading: 'En forespørsel venter på godkjenning fra deg',
      lines: [`${member ?? 'En kollega'} vil løse inn poeng. Som administrator for bedriften er det du som bestemmer.`],
      button: 'Godkjenn eller avslå',
    }),
    redemption_approval_reminder: ({ rewards, member }) => ({
      subject: `Venter fortsatt på deg: ${rewards}`,
      heading: 'En forespørsel venter fortsatt på godkjenning fra deg',
      lines: [
        `${member ?? 'En kollega'} spurte for noen dager siden. Poengene er satt av til du eller en annen administrator bestemmer.`,
      ],
      button: 'Godkjenn eller avslå',
    }),
    redemption_approved: ({ rewards }) => ({
      subject: `Godkjent: ${rewards}`,
      heading: 'Forespørselen din er godkjent',
      lines: ['Du hører fra oss når belønningen er på vei.'],
      button: 'Vis forespørselen',
    }),
    redemption_rejected: ({ rewards, points }) => ({
      subject: `Ikke godkjent: ${rewards}`,
      heading: 'Forespørselen din ble ikke godkjent',
      lines: [`${points} som var satt av, er gitt tilbake.`],
      button: 'Vis forespørselen',
    }),
    redemption_fulfilled: ({ rewards, hasCode, hasCredit }) => ({
      subject: `På vei: ${rewards}`,
      heading: 'Belønningen din er på vei',
      lines: hasCode
        ? ['Koden ligger i klubben, der bare du kan se den. Logg inn for å lese den.']
        : hasCredit
          ? ['Beløpet krediteres bedriftens konto.']
          : ['Nå er vår del gjort. Dette ble løst inn.'],
      button: hasCode ? 'Vis koden' : 'Vis forespørselen',
    }),
    redemption_cancelled: ({ rewards, points }) => ({
      subject: `Avbrutt: ${rewards}`,
      heading: 'Forespørselen din er avbrutt',
      lines: [`${points} er gitt tilbake.`],
      button: 'Vis forespørselen',
    }),
  },
}
