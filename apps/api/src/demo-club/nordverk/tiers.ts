/** A level of the demo's club, in the three languages of its screens. */
export interface DemoTier {
  /** Points of twelve months. */
  readonly threshold: number
  readonly multiplierHundredths: number
  readonly texts: Readonly<Record<'sv' | 'nb' | 'en', { readonly name: string; readonly benefits: string }>>
}

/** Most companies that buy regularly reach the first one, one of eight the second, a handful the third. */
export const TIERS: readonly DemoTier[] = [
  {
    threshold: 15_000,
    multiplierHundredths: 100,
    texts: {
      sv: { name: 'Brons', benefits: 'Nyheter och kampanjer före andra\nEgen inköpslista i webbutiken' },
      nb: { name: 'Bronse', benefits: 'Nyheter og kampanjer før andre\nEgen innkjøpsliste i nettbutikken' },
      en: { name: 'Bronze', benefits: 'News and campaigns before others\nYour own shopping list in the web shop' },
    },
  },
  {
    threshold: 90_000,
    multiplierHundredths: 110,
    texts: {
      sv: {
        name: 'Silver',
        benefits: '10 % fler poäng på varje köp\nFri frakt från 1 500 kr\nFörtur till våra kurser',
      },
      nb: {
        name: 'Sølv',
        benefits: '10 % flere poeng på hvert kjøp\nFri frakt fra 1 500 kr\nFortrinn til kursene våre',
      },
      en: {
        name: 'Silver',
        benefits: '10% more points on every purchase\nFree freight from SEK 1,500\nFirst in line for our courses',
      },
    },
  },
  {
    threshold: 350_000,
    multiplierHundredths: 125,
    texts: {
      sv: {
        name: 'Guld',
        benefits: '25 % fler poäng på varje köp\nAlltid fri frakt\nSamma dags leverans\nEgen tekniker',
      },
      nb: {
        name: 'Gull',
        benefits: '25 % flere poeng på hvert kjøp\nAlltid fri frakt\nLevering samme dag\nEgen tekniker',
      },
      en: {
        name: 'Gold',
        benefits: '25% more points on every purchase\nFree freight, always\nSame-day delivery\nYour own technician',
      },
    },
  },
]
