import { DomainError } from '../../platform/errors.ts'

export function rewardWithoutCodes(): DomainError {
  return new DomainError('reward.without_codes', 409, 'Only a reward of the kind voucher_code has codes.')
}

export function fileMissing(): DomainError {
  return new DomainError('voucher.file_missing', 422, 'Send the file as multipart/form-data in the field "file".')
}

export function columnMissing(): DomainError {
  return new DomainError('voucher.column_missing', 422, 'The first row of the file names no column "code".')
}

export function notText(): DomainError {
  return new DomainError('voucher.not_utf8', 422, 'The file is not UTF-8.')
}

/** Says where, never what: the line holds codes. */
export function malformedCsv(lineNo: number): DomainError {
  return new DomainError('voucher.malformed_csv', 422, `A quoted cell in line ${lineNo} does not end as it should.`)
}

export function fileTooLarge(maxBytes: number): DomainError {
  return new DomainError('request.too_large', 413, `The file can have ${maxBytes / 1024 / 1024} MB. Cut it.`)
}

export function malformedForm(cause: unknown): DomainError {
  return new DomainError('request.malformed', 400, 'The form is malformed, or it breaks off.', { cause })
}
