export { insertAwards, readAwards, type StoredAward, setReversedPoints } from './awarding.queries.ts'
export { type AwardablePurchase, type DecidedAwards, decideAwards } from './decide-awards.ts'
export { type Earning, lockForPosting, postEarnings, postMaturity, postReversal, type Reversal } from './post-points.ts'
export { reverseAwards } from './reverse-awards.ts'
