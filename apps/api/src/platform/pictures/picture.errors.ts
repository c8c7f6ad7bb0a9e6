import { DomainError } from '../errors.ts'

export const MAX_BYTES = 5 * 1024 * 1024

export const unknownPicture = () => new DomainError('picture.unknown', 404, 'There is no picture at this address.')

export const notMultipart = () =>
  new DomainError('request.unsupported_media_type', 415, 'Send the picture as multipart/form-data.')

export const fileMissing = () =>
  new DomainError('picture.missing', 422, 'Send the picture as multipart/form-data in the field "file".')

export const fileTooLarge = () =>
  new DomainError('request.too_large', 413, `A picture can have ${MAX_BYTES / 1024 / 1024} MB. Save it smaller.`)

export const malformedForm = (cause: unknown) =>
  new DomainError('request.malformed', 400, 'The form is malformed, or it breaks off.', { cause })

export const unknownFormat = () =>
  new DomainError('picture.unknown_format', 422, 'The file is none of PNG, JPEG, WebP and AVIF.')

export const animated = () => new DomainError('picture.animated', 422, 'The picture moves. Send one that stands still.')

export const tooManyPixels = (maxPixels: number) =>
  new DomainError(
    'picture.too_many_pixels',
    422,
    `A picture of this format can have ${maxPixels / 1_000_000} megapixels. Save it smaller.`,
  )

export const unreadable = (cause: unknown) =>
  new DomainError('picture.unreadable', 422, 'The file begins as a picture but cannot be read to its end.', { cause })

export const tooManyUploads = () =>
  new DomainError('picture.busy', 503, 'Many pictures are being uploaded. Try again in a moment.', {
    headers: { 'retry-after': '5' },
  })
