import type { Country } from './org-numbers.ts'

/** The eight groups of goods, in the order of the first digit of an SKU. */
export const GROUPS = [
  'Fästelement',
  'Elverktyg',
  'Handverktyg',
  'Skydd och arbetskläder',
  'Slip- och kapmaterial',
  'Kemi och lim',
  'Hydraulik och pneumatik',
  'Smörjning och underhåll',
] as const

export type Group = (typeof GROUPS)[number]

export interface Industry {
  /** As Nordverk's ERP writes it. */
  readonly name: string
  readonly isPublic: boolean
  /** How often each group is bought, in the order of `GROUPS`. */
  readonly demand: readonly number[]
  /** Names of companies: `{S}` is a family, `{P}` a place that is on no map. */
  readonly companyNames: Readonly<Record<Country, readonly string[]>>
}

export const INDUSTRIES: readonly Industry[] = [
  {
    name: 'Mekanisk verkstad',
    isPublic: false,
    demand: [14, 4, 12, 10, 28, 9, 12, 11],
    companyNames: {
      SE: ['{S} Mekaniska AB', '{P} Mekaniska Verkstad AB', '{P} Svets & Plåt AB', '{S} & Söner Legotillverkning AB'],
      NO: ['{S} Mek. Verksted AS', '{P} Mekaniske AS', '{P} Sveis & Plate AS'],
      DK: ['{S} Maskinfabrik A/S', '{P} Smede & Maskin ApS', '{S} & Søn Metal A/S'],
    },
  },
  {
    name: 'Bygg och anläggning',
    isPublic: false,
    demand: [30, 12, 16, 18, 12, 9, 1, 2],
    companyNames: {
      SE: ['{P} Bygg AB', '{S} Bygg & Entreprenad AB', '{P} Anläggning AB', 'Byggfirma {S} AB'],
      NO: ['{P} Bygg AS', 'Byggmester {S} AS', '{P} Entreprenør AS'],
      DK: ['{P} Byg ApS', 'Tømrerfirma {S} ApS', '{P} Entreprise A/S'],
    },
  },
  {
    name: 'Livsmedelsindustri',
    isPublic: false,
    demand: [6, 2, 6, 30, 3, 18, 14, 21],
    companyNames: {
      SE: ['{P} Mejeri AB', '{P} Chark & Kött AB', '{S} Bageri AB', '{P} Fisk & Skaldjur AB'],
      NO: ['{P} Fiskeindustri AS', '{P} Meieri AS', '{S} Bakeri AS'],
      DK: ['{P} Mejeri A/S', '{P} Fødevarer A/S', '{S} Slagteri A/S'],
    },
  },
  {
    name: 'Fastighetsförvaltning',
    isPublic: false,
    demand: [20, 8, 18, 16, 6, 18, 2, 12],
    companyNames: {
      SE: ['{P} Fastighetsservice AB', '{S} Fastigheter AB', 'Bostads AB {P}', '{P} Drift & Skötsel AB'],
      NO: ['{P} Eiendomsdrift AS', '{S} Vaktmesterservice AS', '{P} Eiendom AS'],
      DK: ['{P} Ejendomsservice ApS', '{S} Ejendomme A/S', 'Boligselskabet {P}'],
    },
  },
  {
    name: 'Varv och offshore',
    isPublic: false,
    demand: [14, 5, 10, 18, 20, 10, 16, 7],
    companyNames: {
      SE: ['{P} Varv AB', '{S} Marinservice AB', '{P} Marin & Offshore AB'],
      NO: ['{P} Verft AS', '{S} Båtbyggeri AS', '{P} Subsea Service AS', '{P} Slipp AS'],
      DK: ['{P} Skibsværft A/S', '{S} Marine Service ApS', '{P} Bådeværft ApS'],
    },
  },
  {
    name: 'Installation',
    isPublic: false,
    demand: [26, 14, 20, 14, 8, 12, 4, 2],
    companyNames: {
      SE: ['{P} Rör & Värme AB', '{S} El & Installation AB', '{P} Ventilation AB', '{P} Kyla & Service AB'],
      NO: ['{P} Rør AS', '{S} Elektro AS', '{P} Ventilasjon AS'],
      DK: ['{P} VVS ApS', '{S} El-teknik A/S', '{P} Køl & Ventilation ApS'],
    },
  },
  {
    name: 'Processindustri',
    isPublic: false,
    demand: [10, 3, 8, 16, 9, 12, 20, 22],
    companyNames: {
      SE: ['{P} Sågverk AB', '{P} Pappersbruk AB', '{P} Gjuteri AB', '{S} Plast & Komposit AB'],
      NO: ['{P} Sagbruk AS', '{P} Smelteverk AS', '{S} Betong AS'],
      DK: ['{P} Teglværk A/S', '{P} Emballage A/S', '{S} Plast A/S'],
    },
  },
  {
    name: 'Offentlig verksamhet',
    isPublic: true,
    demand: [14, 8, 18, 26, 6, 14, 2, 12],
    companyNames: {
      SE: ['{P} kommun, tekniska kontoret', '{P} kommun, gatu- och parkavdelningen', '{P} Energi och Vatten'],
      NO: ['{P} kommune, teknisk drift', '{P} kommune, eiendom'],
      DK: ['{P} Kommune, Vej og Park', '{P} Forsyning'],
    },
  },
]

/** Of a hundred companies. */
export const INDUSTRY_SHARES: readonly number[] = [24, 20, 12, 12, 8, 12, 8, 4]

const words = (text: string) => text.split(', ')

export const PLACE_NAMES: Readonly<Record<Country, readonly string[]>> = {
  SE: words(
    'Norrvik, Ekbacka, Granåsen, Björklunda, Älvhult, Brunnsjö, Kvarnforsen, Tallmon, Sundnäs, Åbrinken, Lövstrand, Stenhyttan, Hammarsund, Fagerås, Västerlida, Klockarås, Gullmyra, Hjortmo, Sörvallen, Öraberg, Lindhyttan, Storfallet, Vinternäs, Rönnvik, Hällsjöholm, Asptorp, Kråkö, Mossebacken',
  ),
  NO: words(
    'Fjellvika, Granlia, Storneset, Elvebakken, Furuhaug, Steinsvika, Lauvåsen, Bergheimen, Strandlykkja, Nordfjæra, Haukelia, Solvika, Breiskaret, Trollneset, Kvitfossen, Myrvåg, Ytterholmen, Langskjæret',
  ),
  DK: words(
    'Bøgehøj, Vesterklit, Møllebro, Lindebanke, Strandmose, Nørrehede, Skovkær, Birkehave, Sønderhede, Egeskoven, Fyrbakken, Ålebæk, Klitmose, Havnehøj',
  ),
}
