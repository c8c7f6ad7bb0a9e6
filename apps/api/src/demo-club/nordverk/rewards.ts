import type { Motif } from './drawings/index.ts'

/** A reward of the demo's catalogue, its texts in the three languages of the screens. */
export interface DemoReward {
  /** Of its picture. */
  readonly motif: Motif
  readonly kind: 'merchandise' | 'voucher_code' | 'service' | 'training' | 'donation' | 'account_credit'
  readonly points: number
  /** In kronor; of an account credit also its worth. */
  readonly cost: number
  /** For the company rather than for somebody in it. */
  readonly isBusinessReward: boolean
  readonly needsStaffApproval: boolean
  /** Items, or voucher codes; null: any number. */
  readonly stock: number | null
  readonly maxPerMember: number | null
  readonly texts: Readonly<Record<'sv' | 'nb' | 'en', { readonly name: string; readonly description: string }>>
}

type Text = readonly [name: string, description: string]
type Terms = Partial<Pick<DemoReward, 'isBusinessReward' | 'needsStaffApproval' | 'stock' | 'maxPerMember'>>

function reward(
  motif: Motif,
  kind: DemoReward['kind'],
  points: number,
  cost: number,
  terms: Terms,
  ...[sv, nb, en]: readonly [Text, Text, Text]
): DemoReward {
  const text = ([name, description]: Text) => ({ name, description })
  return {
    motif,
    kind,
    points,
    cost,
    isBusinessReward: false,
    needsStaffApproval: false,
    stock: null,
    maxPerMember: null,
    ...terms,
    texts: { sv: text(sv), nb: text(nb), en: text(en) },
  }
}

const forTheCompany = { isBusinessReward: true }

export const REWARDS: readonly DemoReward[] = [
  reward(
    'mug',
    'merchandise',
    1_200,
    85,
    { stock: 180 },
    ['Termosmugg', 'Stål, 0,4 liter. Håller kaffet varmt till fikat.'],
    ['Termokopp', 'Stål, 0,4 liter. Holder kaffen varm til pausen.'],
    ['Thermos mug', 'Steel, 0.4 litres. Keeps coffee hot until the break.'],
  ),
  reward(
    'headTorch',
    'merchandise',
    2_400,
    190,
    { stock: 90 },
    ['Pannlampa', '600 lumen, laddas med USB-C.'],
    ['Hodelykt', '600 lumen, lades med USB-C.'],
    ['Head torch', '600 lumens, charged by USB-C.'],
  ),
  reward(
    'powerBank',
    'merchandise',
    3_600,
    290,
    { stock: 60 },
    ['Powerbank', '20 000 mAh i tåligt gummi.'],
    ['Nødlader', '20 000 mAh i slitesterk gummi.'],
    ['Power bank', '20,000 mAh in tough rubber.'],
  ),
  reward(
    'toolBag',
    'merchandise',
    4_800,
    410,
    { stock: 50 },
    ['Verktygsväska', 'Vattentät botten och 24 fickor.'],
    ['Verktøyveske', 'Vanntett bunn og 24 lommer.'],
    ['Tool bag', 'Waterproof base and 24 pockets.'],
  ),
  reward(
    'jacket',
    'merchandise',
    6_500,
    540,
    { stock: 80, maxPerMember: 2 },
    ['Softshelljacka', 'Vind- och vattentät, alla storlekar. Skriv storleken i beställningen.'],
    ['Softshelljakke', 'Vind- og vanntett, alle størrelser. Skriv størrelsen i bestillingen.'],
    ['Softshell jacket', 'Wind- and waterproof, all sizes. Say which one when you order.'],
  ),
  reward(
    'pot',
    'merchandise',
    7_900,
    640,
    { stock: 25 },
    ['Gjutjärnsgryta', 'Fem liter, för spis och öppen eld.'],
    ['Støpejernsgryte', 'Fem liter, for komfyr og bål.'],
    ['Cast-iron pot', 'Five litres, for stove and open fire.'],
  ),
  reward(
    'earDefenders',
    'merchandise',
    14_000,
    1_180,
    { stock: 40 },
    ['Hörselkåpa med Bluetooth', 'Musik och samtal med fullt skydd.'],
    ['Hørselvern med Bluetooth', 'Musikk og samtaler med full beskyttelse.'],
    ['Bluetooth ear defenders', 'Music and calls with full protection.'],
  ),
  reward(
    'basket',
    'merchandise',
    3_000,
    260,
    forTheCompany,
    ['Fikakorg till verkstaden', 'Bröd, frukt och kaffe för tio personer.'],
    ['Kaffekurv til verkstedet', 'Bakst, frukt og kaffe til ti personer.'],
    ['Coffee basket for the workshop', 'Buns, fruit and coffee for ten.'],
  ),
  reward(
    'espressoMachine',
    'merchandise',
    38_000,
    3_300,
    { ...forTheCompany, stock: 12 },
    ['Espressomaskin till fikarummet', 'Helautomatisk, med ett års service.'],
    ['Espressomaskin til pauserommet', 'Helautomatisk, med ett års service.'],
    ['Espresso machine for the break room', 'Fully automatic, with a year of service.'],
  ),
  reward(
    'toolTrolley',
    'merchandise',
    95_000,
    8_200,
    { ...forTheCompany, stock: 5, needsStaffApproval: true },
    ['Fylld verktygsvagn', 'Åtta lådor, 214 verktyg i skuminlägg.'],
    ['Fylt verktøyvogn', 'Åtte skuffer, 214 verktøy i skuminnlegg.'],
    ['Filled tool trolley', 'Eight drawers, 214 tools in foam.'],
  ),
  reward(
    'lunch',
    'voucher_code',
    1_300,
    100,
    { stock: 150 },
    ['Lunchkort 100 kr', 'Kod som gäller på lunchställen i hela Norden.'],
    ['Lunsjkort 100 kr', 'Kode som gjelder på lunsjsteder i hele Norden.'],
    ['Lunch voucher, SEK 100', 'A code for lunch places all over the Nordics.'],
  ),
  reward(
    'cinemaTickets',
    'voucher_code',
    2_900,
    250,
    { stock: 80 },
    ['Två biobiljetter', 'Kod för två biljetter, alla dagar.'],
    ['To kinobilletter', 'Kode for to billetter, alle dager.'],
    ['Two cinema tickets', 'A code for two tickets, any day.'],
  ),
  reward(
    'giftCard',
    'voucher_code',
    6_200,
    500,
    { stock: 60 },
    ['Presentkort bygg och hem 500 kr', 'Kod som gäller i butik och på nätet.'],
    ['Gavekort bygg og hjem 500 kr', 'Kode som gjelder i butikk og på nett.'],
    ['Home and garden gift card, SEK 500', 'A code for shops and online.'],
  ),
  reward(
    'spa',
    'voucher_code',
    19_000,
    1_600,
    { stock: 14, maxPerMember: 1 },
    ['Spadag för två', 'Kod för en dag med lunch.'],
    ['Spadag for to', 'Kode for en dag med lunsj.'],
    ['Spa day for two', 'A code for a day with lunch.'],
  ),
  reward(
    'torqueWrench',
    'service',
    5_500,
    450,
    forTheCompany,
    ['Kalibrering av momentnycklar', 'Upp till tio nycklar, med intyg.'],
    ['Kalibrering av momentnøkler', 'Opptil ti nøkler, med sertifikat.'],
    ['Torque wrench calibration', 'Up to ten wrenches, with certificates.'],
  ),
  reward(
    'van',
    'service',
    12_000,
    900,
    forTheCompany,
    ['Expressleverans i ett år', 'Beställ före 15, få det nästa morgon.'],
    ['Ekspresslevering i ett år', 'Bestill før 15, få det neste morgen.'],
    ['Express delivery for a year', 'Order before 3 pm, have it next morning.'],
  ),
  reward(
    'shield',
    'service',
    16_000,
    1_350,
    forTheCompany,
    ['Genomgång av maskinsäkerhet', 'En halv dag hos er, med skriftlig rapport.'],
    ['Gjennomgang av maskinsikkerhet', 'En halv dag hos dere, med skriftlig rapport.'],
    ['Machine safety review', 'Half a day at your place, with a written report.'],
  ),
  reward(
    'hose',
    'service',
    22_000,
    1_900,
    forTheCompany,
    ['Slangservice på plats', 'Vår servicebil hos er en halv dag.'],
    ['Slangeservice på stedet', 'Servicebilen vår hos dere en halv dag.'],
    ['Hose service on site', 'Our service van at your place for half a day.'],
  ),
  reward(
    'grinder',
    'training',
    15_000,
    1_200,
    forTheCompany,
    ['Kurs: rätt slipteknik', 'En eftermiddag för upp till sex personer.'],
    ['Kurs: riktig slipeteknikk', 'En ettermiddag for opptil seks personer.'],
    ['Course: how to grind', 'An afternoon for up to six people.'],
  ),
  reward(
    'lifting',
    'training',
    24_000,
    2_100,
    forTheCompany,
    ['Kurs: säkra lyft', 'Heldag med intyg, två deltagare.'],
    ['Kurs: trygge løft', 'Heldag med kursbevis, to deltakere.'],
    ['Course: safe lifting', 'A full day with a certificate, for two.'],
  ),
  reward(
    'weldingMask',
    'training',
    28_000,
    2_400,
    { ...forTheCompany, needsStaffApproval: true },
    ['Kurs: heta arbeten', 'Certifierande, en deltagare.'],
    ['Kurs: varme arbeider', 'Sertifiserende, én deltaker.'],
    ['Course: hot work', 'With certification, for one.'],
  ),
  reward(
    'book',
    'donation',
    1_000,
    100,
    {},
    ['Gåva: läxhjälp', 'Vi skänker 100 kr till läxhjälp i förorten.'],
    ['Gave: leksehjelp', 'Vi gir 100 kr til leksehjelp.'],
    ['Donation: homework help', 'We give SEK 100 to homework help.'],
  ),
  reward(
    'lifebuoy',
    'donation',
    2_500,
    250,
    {},
    ['Gåva: sjöräddning', 'Vi skänker 250 kr till frivilliga sjöräddare.'],
    ['Gave: sjøredning', 'Vi gir 250 kr til frivillige sjøreddere.'],
    ['Donation: sea rescue', 'We give SEK 250 to volunteer sea rescuers.'],
  ),
  reward(
    'invoice',
    'account_credit',
    5_500,
    500,
    forTheCompany,
    ['Kreditering 500 kr', 'Dras av på er nästa faktura.'],
    ['Kreditering 500 kr', 'Trekkes fra på neste faktura.'],
    ['Account credit, SEK 500', 'Taken off your next invoice.'],
  ),
  reward(
    'coins',
    'account_credit',
    52_000,
    5_000,
    { ...forTheCompany, needsStaffApproval: true },
    ['Kreditering 5 000 kr', 'Dras av på er nästa faktura.'],
    ['Kreditering 5 000 kr', 'Trekkes fra på neste faktura.'],
    ['Account credit, SEK 5,000', 'Taken off your next invoice.'],
  ),
]
