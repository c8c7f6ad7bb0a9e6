import type { Country } from './org-numbers.ts'

export interface Place {
  readonly country: Country
  readonly city: string
  readonly postalCode: string
  /** The number of the sales rep who looks after it. */
  readonly repNo: string
}

/** Sales reps by region, with the cities in it and a postal code of each. */
const REGIONS: readonly (readonly [Country, string, string])[] = [
  [
    'SE',
    '1',
    'Stockholm 117 43, Uppsala 753 23, Västerås 721 30, Eskilstuna 632 20, Södertälje 151 38, Nyköping 611 35',
  ],
  ['SE', '2', 'Göteborg 417 55, Borås 504 64, Trollhättan 461 30, Uddevalla 451 40, Skövde 541 34, Halmstad 302 60'],
  [
    'SE',
    '3',
    'Malmö 211 24, Helsingborg 252 25, Kristianstad 291 54, Landskrona 261 35, Karlskrona 371 34, Trelleborg 231 45',
  ],
  ['SE', '4', 'Jönköping 553 02, Linköping 582 78, Norrköping 602 23, Växjö 352 45, Kalmar 392 39, Oskarshamn 572 36'],
  [
    'SE',
    '5',
    'Sundsvall 852 30, Gävle 803 09, Umeå 904 22, Luleå 973 45, Borlänge 781 70, Örebro 702 27, Karlstad 652 21',
  ],
  ['NO', '6', 'Oslo 0668, Drammen 3036, Fredrikstad 1606, Moss 1530, Hamar 2317, Gjøvik 2815, Skien 3717, Larvik 3256'],
  ['NO', '7', 'Bergen 5147, Stavanger 4017, Haugesund 5527, Ålesund 6003, Trondheim 7037, Bodø 8006, Tromsø 9008'],
  ['DK', '8', 'København 2300, Aarhus 8000, Odense 5000, Aalborg 9000, Esbjerg 6700, Horsens 8700, Frederikshavn 9900'],
]

const PLACES: readonly Place[] = REGIONS.flatMap(([country, repNo, places]) =>
  places.split(', ').map((place) => {
    const [, city = '', postalCode = ''] = /^(\D+) (\d.*)$/.exec(place) ?? []
    return { country, repNo, city, postalCode }
  }),
)

export function placesIn(country: Country): Place[] {
  return PLACES.filter((place) => place.country === country)
}

/** Every company of the demo lives in one of these streets, whatever its city: so one sees that it is made up. */
export const STREETS: Readonly<Record<Country, string>> = {
  SE: 'Exempelgatan',
  NO: 'Eksempelveien',
  DK: 'Eksempelvej',
}
