export interface CampaignText {
  readonly name: string
  readonly text: string
  readonly terms: string
}

type InAllLanguages = Readonly<Record<'sv' | 'nb' | 'en', CampaignText>>
type NameAndText = readonly [name: string, text: string]

/** What goes for all of them. */
const TERMS = {
  sv: 'Fakturor med datum under kampanjen räknas. Lämnar ni tillbaka något följer dess poäng med.',
  nb: 'Fakturaer med dato i kampanjeperioden teller. Leverer dere noe tilbake, følger poengene med.',
  en: 'Invoices dated during the campaign count. If you return something, its points go back with it.',
}

function inAll(...[sv, nb, en]: readonly [NameAndText, NameAndText, NameAndText]): InAllLanguages {
  const of = ([name, text]: NameAndText, language: keyof typeof TERMS) => ({ name, text, terms: TERMS[language] })
  return { sv: of(sv, 'sv'), nb: of(nb, 'nb'), en: of(en, 'en') }
}

export const POWER_TOOLS = inAll(
  ['Dubbla poäng på elverktyg', 'Dags att byta ut det som går på tomgång? Alla elverktyg ger dubbla poäng.'],
  ['Doble poeng på elektroverktøy', 'På tide å bytte ut det som går på tomgang? Alt elektroverktøy gir doble poeng.'],
  ['Double points on power tools', 'Time to replace what has had its day? All power tools give double points.'],
)

export const MORE_ON_EVERYTHING = inAll(
  ['Mer poäng på allt', 'I tre månader ger allt ni köper 20 % fler poäng. De kommer av sig själva, med varje faktura.'],
  ['Mer poeng på alt', 'I tre måneder gir alt dere kjøper 20 % flere poeng. De kommer av seg selv, med hver faktura.'],
  [
    'More points on everything',
    'For three months all you buy gives 20% more points. They come by themselves, with every invoice.',
  ],
)

export const LADDER = inAll(
  [
    'Kvartalstrappan',
    'Allt ni köper under tre månader tar er uppåt. Varje steg ni når ger poäng, och nästa ger ännu fler.',
  ],
  [
    'Kvartalstrappen',
    'Alt dere kjøper på tre måneder, tar dere oppover. Hvert trinn gir poeng, og det neste enda flere.',
  ],
  [
    'The quarterly ladder',
    'All you buy in three months takes you up. Each step gives points, and the next one even more.',
  ],
)

export const ABRASIVES = inAll(
  [
    '50 % fler poäng på slip och kap',
    'Byt skiva i tid. Våra bästa skivor och band ger nu 50 % fler poäng, så länge kampanjens poäng räcker.',
  ],
  [
    '50 % flere poeng på sliping og kapping',
    'Bytt skive i tide. De beste skivene og båndene gir nå 50 % flere poeng, så lenge kampanjens poeng rekker.',
  ],
  [
    '50% more points on abrasives',
    'Change the disc in time. The best discs and belts now give 50% more points, until the campaign has given all of its own.',
  ],
)

export const SOMETHING_NEW = inAll(
  [
    'Prova en ny varugrupp',
    'Köp för första gången ur en varugrupp som är ny för er, så får ni 500 poäng som tack för att ni är nyfikna.',
  ],
  [
    'Prøv en ny varegruppe',
    'Kjøp for første gang fra en varegruppe som er ny for dere, så får dere 500 poeng som takk for nysgjerrigheten.',
  ],
  [
    'Try a new product group',
    'Buy for the first time from a product group that is new to you and get 500 points, as thanks for being curious.',
  ],
)

export const WELCOME_BACK = inAll(
  ['Välkommen tillbaka', 'Det var ett tag sedan. När ni handlar igen får ni 750 poäng, och vi är glada att se er.'],
  [
    'Velkommen tilbake',
    'Det er en stund siden. Når dere handler igjen, får dere 750 poeng, og vi er glade for å se dere.',
  ],
  ['Welcome back', 'It has been a while. When you buy again you get 750 points, and we are glad to see you.'],
)
