import { parseArgs } from 'node:util'
import { drawHoldout, measureEffect, verdictOf } from '../apps/api/src/campaigns/measurement/index.ts'
import { type SyntheticClub, type SyntheticCompany, syntheticClub } from './measurement/synthetic-club.ts'

const { values } = parseArgs({
  options: { clubs: { type: 'string', default: '1000' }, seed: { type: 'string', default: 'stamkund' } },
})

/** What a campaign does to a company: what it brings then, less what its points cost. */
type Campaign = (company: SyntheticCompany, club: SyntheticClub) => number

const MORE = 0.3
const COST_SHARE = 0.1

// What is known to be true, since it was made up. Of those with an effect of 0 in the mean no verdict is right.
const campaigns: Readonly<Record<string, Campaign>> = {
  'nothing happens, points cost nothing': ({ window }) => window,
  'half of the companies bring 30 % more, all of it goes into points': (company, club) =>
    withAnswer(company) - meanAnswer(club),
  'every company brings as much more': ({ window }, { companies }) =>
    window + 0.15 * meanOf(companies.map((each) => each.window)),
  'half of the companies bring 30 % more, points cost 10 % of the margin': (company) =>
    withAnswer(company) - COST_SHARE * Math.max(company.window, 0),
}

const clubs = Array.from({ length: Number(values.clubs) }, (_, index) => syntheticClub(`${values.seed} ${index}`))
const sizes = clubs.map(({ companies }) => companies.length)
console.log(
  `${clubs.length} clubs of ${Math.min(...sizes)} to ${Math.max(...sizes)} companies, a tenth to a half held out`,
)
for (const [name, campaign] of Object.entries(campaigns)) console.log(`${name}\n  ${outcomeOf(campaign)}`)

function outcomeOf(campaign: Campaign): string {
  let covered = 0
  let paid = 0
  let didNot = 0
  let measured = 0
  let truth = 0
  for (const club of clubs) {
    const { companies, seed, holdoutShareBasisPoints } = club
    const heldOut = drawHoldout(companies, holdoutShareBasisPoints, seed)
    const effects = companies.map((company) => campaign(company, club) - company.window)
    const effect = measureEffect(
      companies.map((company, index) => ({
        id: company.id,
        stratum: company.stratum,
        isHeldOut: heldOut.has(company.id),
        outcome: company.window + (heldOut.has(company.id) ? 0 : (effects[index] ?? 0)),
        before: [company.before, company.lastYear],
      })),
      { seed },
    )
    if (effect === null) continue
    measured += 1
    const known = meanOf(effects)
    truth += known / clubs.length
    const { low, high } = effect
    if ((low === null || low <= known) && (high === null || high >= known)) covered += 1
    const verdict = verdictOf(effect)
    if (verdict === 'paid_for_itself') paid += 1
    if (verdict === 'did_not') didNot += 1
  }
  const percent = (count: number) => `${((100 * count) / measured).toFixed(1)} %`
  return (
    `the interval covers the effect (${truth.toFixed(1)} per company in the mean) in ${percent(covered)}; ` +
    `"paid for itself" ${percent(paid)}, "did not" ${percent(didNot)}`
  )
}

function withAnswer({ window, responds }: SyntheticCompany): number {
  return window + (responds ? MORE * Math.max(window, 0) : 0)
}

function meanAnswer({ companies }: SyntheticClub): number {
  return meanOf(companies.map((company) => withAnswer(company) - company.window))
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}
