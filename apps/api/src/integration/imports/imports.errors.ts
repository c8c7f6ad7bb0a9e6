import { DomainError } from '../../platform/errors.ts'
import { importKinds } from './import-kinds.ts'

/** A file that is refused as a whole. Whoever sent it has to change it, so trying it again is of no use. */
export class FileRefused extends DomainError {
  constructor(code: string, message: string, cause?: unknown) {
    super(code, 422, message, { cause })
    this.name = 'FileRefused'
  }
}

export const emptyFile = () =>
  new FileRefused('import.empty_file', 'The file is empty. Its first line must name the columns.')

export const notUtf8 = () =>
  new FileRefused('import.not_utf8', 'The file is UTF-16. Save it as "CSV UTF-8" and import it again.')

export const unreadableHeader = (reason: string) =>
  new FileRefused('import.unreadable_header', `The line that names the columns cannot be read. ${reason}`)

export const damagedGzip = (cause: unknown) =>
  new FileRefused('import.damaged_gzip', 'The file is compressed, but cannot be decompressed to its end.', cause)

export const duplicateColumn = (name: string) =>
  new FileRefused('import.duplicate_column', `The first line names the column "${name}" twice.`)

export const missingColumns = (missing: readonly string[], present: readonly string[]) =>
  new FileRefused(
    'import.missing_column',
    `Required: ${missing.join(', ')}. The first line names only: ${present.join(', ').slice(0, 1000)}.`,
  )

export const unclosedQuote = (lineNo: number) =>
  new FileRefused('import.unclosed_quote', `The quote that opens in the row of line ${lineNo} is never closed.`)

export const recordTooLong = (lineNo: number) =>
  new FileRefused(
    'import.record_too_long',
    `The row of line ${lineNo} is longer than 32 million characters. Is a quote never closed?`,
  )

export const runsElsewhere = () =>
  new DomainError('import.runs_elsewhere', 409, 'Another process is running this import.')

export const interrupted = (fileName: string) =>
  new DomainError(
    'import.interrupted',
    409,
    `${fileName}: stopped. What had gone in stays in; import it again for the rest.`,
  )

/** Somebody stopped it, so nobody goes on with it. */
export const cancelled = () =>
  new DomainError('import.cancelled', 409, 'Somebody stopped the import. What had gone in stays in.')

export const hasEnded = () => new DomainError('import.has_ended', 409, 'The import has ended already.')

export const unknownImport = () => new DomainError('import.unknown', 404, 'There is no import with this id.')

/** @param said a kind, or a file name that should have told it */
export const unknownKind = (said: string) =>
  new DomainError(
    'import.unknown_kind',
    422,
    `"${said}" does not say what the file is about. Its kind, or the beginning of its name, must be one of: ${importKinds.join(', ')}.`,
  )

export const failedUnexpectedly = () =>
  new DomainError('import.failed', 500, 'The import failed several times for a reason of our own, which our log has.')

export const fileMissing = () =>
  new DomainError('import.file_missing', 422, 'Send the file as multipart/form-data in the field "file".')

export const fileTooLarge = (maxBytes: number) =>
  new DomainError(
    'request.too_large',
    413,
    `A file can have ${maxBytes / 1024 / 1024} MB. Compress it with gzip, or cut it.`,
  )

export const malformedForm = (cause: unknown) =>
  new DomainError('request.malformed', 400, 'The form is malformed, or it breaks off.', { cause })

export const notMultipart = () =>
  new DomainError('request.unsupported_media_type', 415, 'Send the file as multipart/form-data.')
