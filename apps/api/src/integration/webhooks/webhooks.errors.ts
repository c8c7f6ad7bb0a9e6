import { DomainError } from '../../platform/errors.ts'

export function unknownEndpoint(): DomainError {
  return new DomainError('webhook.unknown_endpoint', 404, 'There is no webhook endpoint with this id.')
}

export function unknownDelivery(): DomainError {
  return new DomainError('webhook.unknown_delivery', 404, 'There is no webhook delivery with this id.')
}

export function endpointDisabled(): DomainError {
  return new DomainError('webhook.endpoint_disabled', 409, 'The endpoint is disabled. Enable it first.')
}

export function httpsRequired(): DomainError {
  return new DomainError('webhook.https_required', 422, 'The address must begin with https://.', {
    faults: [{ path: 'url', message: 'must begin with https://' }],
  })
}

export function addressNotAllowed(): DomainError {
  return new DomainError(
    'webhook.address_not_allowed',
    422,
    'The address leads to this machine or a private network, which the club settings do not allow.',
    { faults: [{ path: 'url', message: 'must lead to a public address' }] },
  )
}
