import { type Random, seededRandom } from '../../apps/api/src/campaigns/measurement/random.ts'

/** A company with what it brings in three periods if nobody does anything. */
export interface SyntheticCompany {
  readonly id: string
  readonly stratum: string
  readonly lastYear: number
  readonly before: number
  readonly window: number
  /** Whether it would answer to a campaign. */
  readonly responds: boolean
}

export interface SyntheticClub {
  readonly seed: string
  readonly holdoutShareBasisPoints: number
  readonly companies: readonly SyntheticCompany[]
}

const FEWEST = 60
const MOST = 600
/** So that 30 of 100 companies buy nothing in a period, and mostly the same ones. */
const ACTIVITY = { mean: 1.4, spread: 1.6 }
/** From one period to the next; beside it a company's own size and activity stay. */
const AUTOCORRELATION = 0.6
const PERIODS_OF_A_YEAR = 4

/**
 * A club shaped like a real one: 60 to 600 companies, their spend log-normal, so that a few bring most of the margin; 30 of 100
 * buy nothing in a period and a few only return; what a company does goes on from period to period. A tenth to a half is held
 * out, in strata A, B and C of the year before.
 */
export function syntheticClub(seed: string): SyntheticClub {
  const random = seededRandom(seed)
  const count = Math.round(FEWEST * (MOST / FEWEST) ** random())
  const skew = 1.1 + 0.6 * random()
  const histories = Array.from({ length: count }, () => historyOf(random, skew))
  const strata = strataOf(histories.map((periods) => periods.slice(0, PERIODS_OF_A_YEAR)))
  return {
    seed,
    holdoutShareBasisPoints: Math.round(1_000 + 4_000 * random()),
    companies: histories.map((periods, index) => ({
      id: `company ${index}`,
      stratum: strata[index] ?? '-',
      lastYear: periods[0] ?? 0,
      before: periods[PERIODS_OF_A_YEAR - 1] ?? 0,
      window: periods[PERIODS_OF_A_YEAR] ?? 0,
      responds: random() < 0.5,
    })),
  }
}

function historyOf(random: Random, skew: number): number[] {
  const size = 8 + skew * normal(random)
  const activity = 1 / (1 + Math.exp(-(ACTIVITY.mean + ACTIVITY.spread * normal(random))))
  const marginShare = 0.15 + 0.3 * random()
  let mood = normal(random)
  return Array.from({ length: PERIODS_OF_A_YEAR + 1 }, () => {
    mood = AUTOCORRELATION * mood + Math.sqrt(1 - AUTOCORRELATION ** 2) * normal(random)
    if (random() > activity) return random() < 0.05 ? -Math.exp(size - 2) * marginShare : 0
    return Math.exp(size + 0.5 * mood + 0.35 * normal(random)) * (marginShare + 0.05 * normal(random))
  })
}

/** A: those that bring the first 80 % of the margin of a year; B: the next 15 %; C: the rest; `-`: nothing. */
function strataOf(years: readonly (readonly number[])[]): string[] {
  const margins = years.map((periods) => periods.reduce((sum, margin) => sum + margin, 0))
  const total = margins.reduce((sum, margin) => sum + Math.max(margin, 0), 0)
  const strata: string[] = []
  let sum = 0
  for (const [index, margin] of [...margins.entries()].sort(([, one], [, other]) => other - one)) {
    strata[index] = margin <= 0 ? '-' : sum < 0.8 * total ? 'A' : sum < 0.95 * total ? 'B' : 'C'
    sum += Math.max(margin, 0)
  }
  return strata
}

/** G. Box and M. Muller, Annals of Mathematical Statistics 29 (1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}
