/** A company as it is measured. */
export interface MeasuredCompany {
  readonly id: string
  /** Of the draw. */
  readonly stratum: string
  readonly isHeldOut: boolean
  /** What it brought in the window. */
  readonly outcome: number
  /** What it brought before, as many figures for each company. */
  readonly before: readonly number[]
}

/** What of a figure its stratum and the periods before explain, taken out of it. */
export interface StratifiedDesign {
  /** Indices of the companies of each stratum. */
  readonly strata: readonly (readonly number[])[]
  /** Directions in which the periods before differ within strata: orthonormal, and of sum 0 in each stratum. */
  readonly directions: readonly Float64Array[]
  /** The part of each company in the fit: 1 ÷ the size of its stratum + Σ direction². */
  readonly leverage: Float64Array
  /** What is left free: companies − strata − directions. */
  readonly degreesOfFreedom: number
  /** What is left of a figure. */
  residualsOf(figure: ArrayLike<number>): Float64Array
}

/** Of a direction, less than this share that is its own is rounding. */
const NEGLIGIBLE = 1e-9

/**
 * The design of an analysis of covariance with a fixed effect per stratum: residuals are taken within strata and then off
 * the covariates, by Gram and Schmidt's method with each projection done twice (W. Kahan; B. Parlett, The Symmetric
 * Eigenvalue Problem, 6.9). A covariate that says nothing more than strata and other covariates is left out.
 */
export function designOf(companies: readonly Pick<MeasuredCompany, 'stratum' | 'before'>[]): StratifiedDesign {
  const strata = strataOf(companies)
  const directions: Float64Array[] = []
  const residualsOf = (figure: ArrayLike<number>) => {
    const residuals = withinStrata(figure, strata)
    for (let round = 0; round < 2; round += 1) for (const direction of directions) takeOff(residuals, direction)
    return residuals
  }
  const covariates = companies[0]?.before.length ?? 0
  for (let place = 0; place < covariates; place += 1) {
    const figure = companies.map(({ before }) => before[place] ?? 0)
    const residuals = residualsOf(figure)
    const length = norm(residuals)
    if (length > NEGLIGIBLE * norm(figure)) directions.push(residuals.map((value) => value / length))
  }
  return {
    strata,
    directions,
    leverage: leverageOf(strata, directions, companies.length),
    degreesOfFreedom: companies.length - strata.length - directions.length,
    residualsOf,
  }
}

export function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}

function strataOf(companies: readonly { readonly stratum: string }[]): number[][] {
  const strata = new Map<string, number[]>()
  companies.forEach(({ stratum }, index) => {
    const members = strata.get(stratum)
    if (members === undefined) strata.set(stratum, [index])
    else members.push(index)
  })
  return [...strata.values()]
}

function withinStrata(figure: ArrayLike<number>, strata: readonly (readonly number[])[]): Float64Array {
  const residuals = Float64Array.from(figure)
  for (const members of strata) {
    const mean = members.reduce((sum, index) => sum + (figure[index] ?? 0), 0) / members.length
    for (const index of members) residuals[index] = (figure[index] ?? 0) - mean
  }
  return residuals
}

/** Takes the part of a figure that lies in a direction out of it. */
export function takeOff(figure: Float64Array, direction: Float64Array): void {
  const share = dot(figure, direction)
  for (let index = 0; index < figure.length; index += 1) {
    figure[index] = (figure[index] ?? 0) - share * (direction[index] ?? 0)
  }
}

function norm(figure: ArrayLike<number>): number {
  return Math.sqrt(dot(figure, figure))
}

function leverageOf(
  strata: readonly (readonly number[])[],
  directions: readonly Float64Array[],
  companies: number,
): Float64Array {
  const leverage = new Float64Array(companies)
  for (const members of strata) for (const index of members) leverage[index] = 1 / members.length
  for (const direction of directions) {
    direction.forEach((value, index) => {
      leverage[index] = (leverage[index] ?? 0) + value * value
    })
  }
  return leverage
}
