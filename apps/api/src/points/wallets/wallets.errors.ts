import { DomainError } from '../../platform/errors.ts'

export function unknownHolder(kind: 'company' | 'member'): DomainError {
  return new DomainError(`${kind}.unknown`, 404, `There is no ${kind} with this id.`)
}
