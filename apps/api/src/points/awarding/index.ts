export { MemberAwardReason, MemberNoAwardReason } from './award.member.schema.ts'
export { insertAwards, readAwards, type StoredAward, setReversedPoints } from './awarding.queries.ts'
export { type AwardablePurchase, type DecidedAwards, decideAwards } from './decide-awards.ts'
export { insertEventAwards, readEventAwards, type StoredEventAward } from './event-awards.queries.ts'
export {
  deleteLadderSteps,
  insertLadderLines,
  insertLadderSteps,
  insertTakeBacks,
  type LadderLine,
  type LadderStep,
  type LadderTakeBack,
  readLadderLines,
  readLadderSteps,
  setReturnedAmounts,
} from './ladders.queries.ts'
export { memberShare } from './member-share.ts'
export { type Earning, lockForPosting, postEarnings, postMaturity, postReversal, type Reversal } from './post-points.ts'
export { reversedByReturn } from './reverse-awards.ts'
export { toMemberNoAwardReason, toMemberReason } from './to-member-reason.ts'
