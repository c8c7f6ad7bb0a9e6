import { DomainError } from '../../platform/errors.ts'

export function unknownSimulation(): DomainError {
  return new DomainError('simulation.unknown', 404, 'There is no simulation with this id.')
}

export function hasEnded(): DomainError {
  return new DomainError('simulation.has_ended', 409, 'The simulation has ended already: there is nothing to stop.')
}

export function invalidPeriod(): DomainError {
  return new DomainError('simulation.period_invalid', 422, 'A simulation is about one day to five years.', {
    faults: [{ path: 'from', message: 'must not be after `to`, nor more than five years before it' }],
  })
}

export function nothingBought({ from, to }: { readonly from: string; readonly to: string }): DomainError {
  return new DomainError('simulation.no_purchases', 422, `No purchase is recorded from ${from} to ${to}.`, {
    faults: [{ path: 'from', message: 'nothing was bought in the period' }],
  })
}

export function nothingOfEvents(): DomainError {
  return new DomainError(
    'simulation.is_about_purchases',
    422,
    'A simulation replays purchases; what members would have done for points, no history tells.',
    { faults: [{ path: 'terms.effect', message: 'gives points for an event' }] },
  )
}

export function failedUnexpectedly(): DomainError {
  return new DomainError('simulation.failed', 500, 'The simulation failed for a reason of ours. It is in the log.')
}

export function runsElsewhere(): DomainError {
  return new DomainError('simulation.runs_elsewhere', 409, 'Another process runs this simulation.')
}
