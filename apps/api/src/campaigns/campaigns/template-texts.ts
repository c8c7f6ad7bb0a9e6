import type { Locale } from '../../platform/club-settings/index.ts'
import type { CampaignTexts } from './campaign.schema.ts'

type InAllLanguages = Readonly<Record<Locale, string>>

export interface TemplateTexts {
  /** Of the template, and when to take it. */
  readonly name: InAllLanguages
  readonly purpose: InAllLanguages
  /** Of the draft, among staff. */
  readonly draft: InAllLanguages
  readonly texts: CampaignTexts
}

/** What goes for all of them. */
const terms: InAllLanguages = {
  sv: 'Fakturor med datum under kampanjen räknas. Lämnar ni tillbaka något följer dess poäng med.',
  nb: 'Fakturaer med dato i kampanjeperioden teller. Leverer dere noe tilbake, følger poengene med.',
  en: 'Invoices dated during the campaign count. If you return something, its points go back with it.',
}

export function steerToMargin(category: string | null): TemplateTexts {
  const [sv, nb, en] = [category ?? 'utvalda varor', category ?? 'utvalgte varer', category ?? 'selected products']
  return {
    name: { sv: 'Styr mot bättre marginal', nb: 'Styr mot bedre margin', en: 'Steer to a better margin' },
    purpose: {
      sv: 'Dubbla poäng på det som ger er mest kvar, så att fler väljer det.',
      nb: 'Doble poeng på det dere sitter igjen med mest av, så flere velger det.',
      en: 'Double points on what leaves you most, so that more buyers choose it.',
    },
    draft: { sv: `Dubbelt på ${sv}`, nb: `Dobbelt på ${nb}`, en: `Double on ${en}` },
    texts: inAll(
      ['Dubbla poäng', `Just nu får ni dubbla poäng på ${sv}. De kommer av sig själva, med varje faktura.`],
      ['Doble poeng', `Akkurat nå får dere doble poeng på ${nb}. De kommer av seg selv, med hver faktura.`],
      ['Double points', `Right now you get double points on ${en}. They come by themselves, with every invoice.`],
    ),
  }
}

export function launchProduct(product: string | null): TemplateTexts {
  const [sv, nb, en] = [product ?? 'våra nyheter', product ?? 'nyhetene våre', product ?? 'our new products']
  return {
    name: { sv: 'Lansera en produkt', nb: 'Lanser et produkt', en: 'Launch a product' },
    purpose: {
      sv: 'Poäng till dem som köper en nyhet för första gången.',
      nb: 'Poeng til dem som kjøper en nyhet for første gang.',
      en: 'Points for those who buy something new for the first time.',
    },
    draft: { sv: `Nyhet: ${sv}`, nb: `Nyhet: ${nb}`, en: `New: ${en}` },
    texts: inAll(
      ['Prova något nytt', `Prova ${sv}. Första gången ni köper får ni extra poäng, som tack för att ni är nyfikna.`],
      ['Prøv noe nytt', `Prøv ${nb}. Første gang dere kjøper, får dere ekstra poeng, som takk for nysgjerrigheten.`],
      ['Try something new', `Try ${en}. The first time you buy, you get extra points, as thanks for being curious.`],
    ),
  }
}

export const winBack: TemplateTexts = {
  name: { sv: 'Väck sovande företag', nb: 'Vekk sovende bedrifter', en: 'Win back sleeping companies' },
  purpose: {
    sv: 'Ett tack till dem som inte har handlat på ett halvår, när de kommer tillbaka.',
    nb: 'En takk til dem som ikke har handlet på et halvt år, når de kommer tilbake.',
    en: 'A thank-you to those who have not bought for half a year, when they come back.',
  },
  draft: { sv: 'Välkommen tillbaka', nb: 'Velkommen tilbake', en: 'Welcome back' },
  texts: inAll(
    ['Välkommen tillbaka', 'Det var ett tag sedan. När ni handlar igen får ni extra poäng, och vi är glada att se er.'],
    [
      'Velkommen tilbake',
      'Det er en stund siden. Når dere handler igjen, får dere ekstra poeng, og vi er glade for å se dere.',
    ],
    ['Welcome back', 'It has been a while. When you buy again you get extra points, and we are glad to see you.'],
  ),
}

export const quarterLadder: TemplateTexts = {
  name: { sv: 'Kvartalets trappa', nb: 'Kvartalets trapp', en: 'Ladder for the quarter' },
  purpose: {
    sv: 'Mer att hämta för varje steg: för den som är nära nästa lönar det sig att samla köpen hos er.',
    nb: 'Mer å hente for hvert trinn: for den som er nær neste, lønner det seg å samle kjøpene hos dere.',
    en: 'More for each step: whoever is close to the next one does well to buy it all from you.',
  },
  draft: { sv: 'Kvartalets trappa', nb: 'Kvartalets trapp', en: 'Ladder for the quarter' },
  texts: inAll(
    [
      'Kvartalets trappa',
      'Allt ni köper under kvartalet tar er uppåt. Varje steg ni når ger poäng, och nästa ger ännu fler.',
    ],
    [
      'Kvartalets trapp',
      'Alt dere kjøper i kvartalet tar dere oppover. Hvert trinn gir poeng, og det neste enda flere.',
    ],
    [
      'The ladder of the quarter',
      'All you buy this quarter takes you up. Each step gives points, and the next one even more.',
    ],
  ),
}

export function acrossCategories(categories: readonly string[]): TemplateTexts {
  const list = (locale: Locale, otherwise: string) =>
    categories.length < 2 ? otherwise : new Intl.ListFormat(locale, { type: 'conjunction' }).format(categories)
  const [sv, nb, en] = [
    list('sv', 'något ur varje grupp'),
    list('nb', 'noe fra hver gruppe'),
    list('en', 'something of each group'),
  ]
  return {
    name: { sv: 'Köp över flera grupper', nb: 'Kjøp på tvers av grupper', en: 'Buy across categories' },
    purpose: {
      sv: 'Poäng för den som tar allt på samma faktura, i stället för en del hos någon annan.',
      nb: 'Poeng til den som tar alt på samme faktura, i stedet for en del hos noen andre.',
      en: 'Points for whoever takes it all on one invoice, rather than a part from somebody else.',
    },
    draft: { sv: 'Allt på en faktura', nb: 'Alt på én faktura', en: 'All on one invoice' },
    texts: inAll(
      ['Allt på en gång', `Ta med ${sv} på samma faktura, så får ni extra poäng. Gärna varje gång.`],
      ['Alt på én gang', `Ta med ${nb} på samme faktura, så får dere ekstra poeng. Gjerne hver gang.`],
      ['All at once', `Put ${en} on one invoice and you get extra points. Every time, if you like.`],
    ),
  }
}

type NameAndText = readonly [name: string, text: string]

function inAll(sv: NameAndText, nb: NameAndText, en: NameAndText): CampaignTexts {
  const of = ([name, text]: NameAndText, locale: Locale) => ({ name, text, terms: terms[locale] })
  return { sv: of(sv, 'sv'), nb: of(nb, 'nb'), en: of(en, 'en') }
}
