import { DomainError, type FieldFault } from '../../platform/errors.ts'
import type { CampaignState } from './states.ts'

export function unknownCampaign(): DomainError {
  return new DomainError('campaign.unknown', 404, 'There is no campaign with this id.')
}

export function invalidTerms(...faults: readonly FieldFault[]): DomainError {
  return new DomainError('campaign.invalid_terms', 422, 'The terms make no sense together.', { faults })
}

export function notADraft(state: CampaignState): DomainError {
  return new DomainError('campaign.not_a_draft', 409, `Only a draft can be; the campaign is ${inWords(state)}.`)
}

export function notReady(faults: readonly FieldFault[]): DomainError {
  const detail = 'The campaign cannot be launched as it is. Nothing was changed.'
  return new DomainError('campaign.not_ready', 409, detail, { faults })
}

export function hasEnded(): DomainError {
  return new DomainError('campaign.has_ended', 409, 'The campaign has ended. Copy it to run it again.')
}

export function hasBegun(): DomainError {
  const detail = 'The campaign has begun: its first day stays, and its last day is today at the earliest.'
  return new DomainError('campaign.has_begun', 409, detail)
}

export function isMeasured(): DomainError {
  const detail = 'Which companies are left out was decided at the launch, and stays.'
  return new DomainError('campaign.is_measured', 409, detail)
}

export function awaitsApproval(): DomainError {
  const detail =
    'Something waits for a second person. Withdraw it to change anything but name, texts, picture and goal.'
  return new DomainError('campaign.awaits_approval', 409, detail)
}

export function awaitsNothing(): DomainError {
  return new DomainError('campaign.awaits_nothing', 409, 'Nothing of this campaign waits for a second person.')
}

export function needsSecondPerson(): DomainError {
  const detail = 'Somebody other than who asked for it decides; you may withdraw it.'
  return new DomainError('campaign.needs_second_person', 409, detail)
}

export function notInState(state: CampaignState, wanted: readonly CampaignState[]): DomainError {
  const detail = `The campaign is ${inWords(state)}; for this it must be ${wanted.map(inWords).join(' or ')}.`
  return new DomainError('campaign.not_in_state', 409, detail)
}

export function unreadableList(message: string): DomainError {
  return listRefused('unreadable', message)
}

export function listTooLong(most: number): DomainError {
  return listRefused('too_long', `names more than ${most} companies`)
}

function listRefused(code: string, message: string): DomainError {
  return new DomainError(`campaign.company_list_${code}`, 422, `The list ${message}.`, {
    faults: [{ path: 'text', message }],
  })
}

function inWords(state: CampaignState): string {
  return state.replaceAll('_', ' ')
}
