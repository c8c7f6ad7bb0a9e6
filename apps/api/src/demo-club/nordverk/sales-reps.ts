export interface DemoSalesRep {
  readonly repNo: string
  readonly name: string
  readonly email: string
  readonly phone: string
}

/** The rep of public bodies, wherever they are. The others go by region. */
export const PUBLIC_REP_NO = '9'

/** The numbers are among those that are kept free for stories: 08-465 004 00 to 99. */
export const SALES_REPS: readonly DemoSalesRep[] = [
  ['Karin Holm', 'karin.holm'],
  ['Magnus Rask', 'magnus.rask'],
  ['Yasmin Öhman', 'yasmin.ohman'],
  ['Pontus Lilja', 'pontus.lilja'],
  ['Birgitta Frost', 'birgitta.frost'],
  ['Ole Tveit', 'ole.tveit'],
  ['Synnøve Brekke', 'synnove.brekke'],
  ['Mikkel Winther', 'mikkel.winther'],
  ['Elisabet Norén', 'elisabet.noren'],
].map(([name = '', address = ''], index) => ({
  repNo: String(index + 1),
  name,
  email: `${address}@nordverk.example`,
  phone: `+46 8 465 004 ${String(index + 11)}`,
}))
