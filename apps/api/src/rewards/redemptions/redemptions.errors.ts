import { DomainError } from '../../platform/errors.ts'
import { isRefusal, type Reason } from '../catalogue/index.ts'
import type { RedemptionState } from './redemptions.schema.ts'

export function unknownRedemption(): DomainError {
  return new DomainError('redemption.unknown', 404, 'There is no redemption with this id.')
}

export function unknownRewardOfRedemption(): DomainError {
  return new DomainError('redemption.unknown_reward', 422, 'There is no reward with this id.', {
    faults: [{ path: 'rewardId', message: 'is not the id of a reward' }],
  })
}

export function nothingToDeliver(): DomainError {
  return new DomainError('redemption.nothing_to_deliver', 422, 'Only merchandise is sent somewhere.', {
    faults: [{ path: 'delivery', message: 'is for merchandise only' }],
  })
}

export function deliveryMissing(): DomainError {
  const detail = 'Say where to send it: the address of the company is not known.'
  return new DomainError('redemption.delivery_missing', 422, detail, {
    faults: [{ path: 'delivery', message: 'is missing' }],
  })
}

/** Somebody may see the redemption of a colleague, and has no say in it. */
export function ofColleague(): DomainError {
  return new DomainError(
    'redemption.of_colleague',
    403,
    'Whom it is for cancels it, or an administrator of the company.',
  )
}

export function needsAnotherAdministrator(): DomainError {
  const detail = 'Another administrator of the company has to approve your own redemption.'
  return new DomainError('redemption.needs_another_administrator', 409, detail)
}

export function memberHasLeft(): DomainError {
  return new DomainError('redemption.member_has_left', 409, 'The member has left the company and redeems nothing more.')
}

const STATES: Readonly<Record<RedemptionState, string>> = {
  awaiting_approval: 'waits for approval',
  approved: 'is approved already',
  fulfilled: 'is fulfilled already',
  rejected: 'was rejected',
  cancelled: 'was cancelled',
}

/** The redemption cannot go where it should from where it is. */
export function wrongState(state: RedemptionState): DomainError {
  return new DomainError('redemption.wrong_state', 409, `The redemption ${STATES[state]}.`)
}

export function approvalNotNeeded(as: 'staff' | 'company'): DomainError {
  const whose = as === 'staff' ? 'of staff' : 'of the company'
  return new DomainError(
    'redemption.approval_not_needed',
    409,
    `The approval ${whose} is not needed, or there already.`,
  )
}

export function notAnAdministrator(): DomainError {
  const detail = "Only an administrator of the redemption's company, who has not left, approves for the company."
  return new DomainError('redemption.not_company_administrator', 422, detail, {
    faults: [{ path: 'memberId', message: 'is not an administrator of the company' }],
  })
}

export function needsSecondPerson(): DomainError {
  const detail = 'Whoever asked for the cancellation cannot approve it. Another person or key has to.'
  return new DomainError('redemption.needs_second_person', 409, detail)
}

export function cancellationWaits(): DomainError {
  return new DomainError(
    'redemption.cancellation_waits',
    409,
    'The cancellation was asked for already and waits for approval.',
  )
}

export function noCancellationWaits(): DomainError {
  return new DomainError(
    'redemption.no_cancellation_waits',
    409,
    'Nobody asked to cancel this redemption, or it is done.',
  )
}

export function noVoucherCode(): DomainError {
  return new DomainError(
    'redemption.no_voucher_code',
    409,
    'The redemption has no voucher code, or was not handed it yet.',
  )
}

export function availabilityOfNobody(): DomainError {
  return new DomainError('redemption.nobody_named', 422, 'Say for which company or member.', {
    faults: [{ path: 'memberId', message: 'name a member or a company' }],
  })
}

export function memberOfAnotherCompany(): DomainError {
  return new DomainError('redemption.member_of_another_company', 422, 'The member is not one of that company.', {
    faults: [{ path: 'memberId', message: 'is not a member of the company' }],
  })
}

/**
 * Why a request is refused: the code is that of the first reason, `errors` hold all of them by the codes that
 * `GET /rewards/{id}/availability` gives.
 */
export function refusedFor(reasons: readonly Reason[]): DomainError {
  const refusals = reasons.filter(isRefusal)
  const [first] = refusals
  if (first === undefined) throw new Error('a refusal without a reason')
  return new DomainError(CODES[first.code], 409, sentenceOf(first), {
    faults: refusals.map((reason) => ({ path: reason.code, message: sentenceOf(reason) })),
  })
}

const RULE = 'redemption.blocked_by_company_rule'
const GONE = 'redemption.reward_unavailable'

const CODES: Readonly<Record<Reason['code'], string>> = {
  archived: GONE,
  not_yet: GONE,
  no_longer: GONE,
  not_for_your_company: 'redemption.not_for_company',
  out_of_stock: 'redemption.out_of_stock',
  in_debt: 'redemption.in_debt',
  points_missing: 'redemption.insufficient_points',
  limit_of_company_reached: 'redemption.limit_reached',
  limit_of_member_reached: 'redemption.limit_reached',
  may_not_redeem: RULE,
  blocked_kind: RULE,
  business_rewards_only: RULE,
  public_sector: RULE,
  value_cap: RULE,
  needs_approval: 'redemption.needs_approval',
}

function sentenceOf(reason: Reason): string {
  switch (reason.code) {
    case 'archived':
      return 'The reward is no longer in the catalogue.'
    case 'not_for_your_company':
      return 'The reward is not for this company.'
    case 'not_yet':
      return `The reward can be redeemed from ${reason.from}.`
    case 'no_longer':
      return `The reward could be redeemed until ${reason.until}.`
    case 'out_of_stock':
      return 'There are none left.'
    case 'in_debt':
      return `The wallet owes ${reason.debt} points after returns; nothing is redeemed before they are earned back.`
    case 'points_missing':
      return `${reason.missing} points are missing.`
    case 'limit_of_company_reached':
      return `A company can have ${reason.limit} of these.`
    case 'limit_of_member_reached':
      return `A person can have ${reason.limit} of these.`
    case 'may_not_redeem':
      return 'The company does not let this member redeem.'
    case 'blocked_kind':
      return `The company does not allow rewards of the kind ${reason.kind}.`
    case 'business_rewards_only':
      return 'The company allows rewards for the business only.'
    case 'public_sector':
      return 'The company belongs to the public sector, whose people receive rewards for their work only.'
    case 'value_cap':
      // Members read it too: what is left would tell what rewards cost.
      return `The company allows a person ${reason.cap} ${reason.currency} a year, and this goes beyond it.`
    case 'needs_approval':
      return `The redemption needs approval by ${reason.by === 'staff' ? 'staff' : 'the company'}.`
  }
}
