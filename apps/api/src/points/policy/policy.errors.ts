import { DomainError } from '../../platform/errors.ts'

export function unknownPolicy(): DomainError {
  return new DomainError('policy.unknown', 404, 'There is no policy version with this id.')
}

export function noPolicyInForce(on: string): DomainError {
  return new DomainError('policy.none_in_force', 409, `The club has no earning policy for ${on}.`)
}

export function beforeFirstPolicy(firstDay: string): DomainError {
  return new DomainError(
    'policy.before_first',
    422,
    `The club's first policy is valid from ${firstDay}; none can come before it.`,
    {
      faults: [{ path: 'validFrom', message: `must not be before ${firstDay}` }],
    },
  )
}
