import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type EncodedPicture, encodePicture } from './encode-picture.ts'
import { fileMissing, fileTooLarge, MAX_BYTES, malformedForm, notMultipart } from './picture.errors.ts'

/** The form that a picture comes in; it is read as it arrives, so this is for the reader of the description. */
const PictureForm = z.object({
  file: z
    .string()
    .meta({ format: 'binary', description: 'PNG, JPEG, WebP or AVIF of at most 5 MB and 50 megapixels, as AVIF 20' }),
})

/** What a route that takes a picture says beside its own. */
export const pictureUpload = {
  // The form around the picture takes room too.
  bodyLimit: MAX_BYTES + 16 * 1024,
  schema: { consumes: ['multipart/form-data'], body: PictureForm },
}

/** What such a route can refuse. */
export const pictureErrors = [
  '413 request.too_large',
  '415 request.unsupported_media_type',
  '422 picture.missing',
  '422 picture.unknown_format',
  '422 picture.animated',
  '422 picture.too_many_pixels',
  '422 picture.unreadable',
  '503 picture.busy',
] as const

/** Lets the routes of a plugin take pictures, and no JSON. */
export async function takePictures(app: FastifyInstance): Promise<void> {
  // `receivePicture` checks the form.
  app.setValidatorCompiler<z.ZodType>((part) =>
    part.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(part),
  )
  await app.register(multipart, { limits: { files: 1, fields: 0, fileSize: MAX_BYTES } })
}

/** Reads the picture of a request. @throws one of `pictureErrors` */
export async function receivePicture(request: FastifyRequest): Promise<EncodedPicture> {
  if (!request.isMultipart()) throw notMultipart()
  return encodePicture(await readFile(request))
}

async function readFile(request: FastifyRequest): Promise<Buffer> {
  try {
    const part = await request.file()
    if (part) return await part.toBuffer()
  } catch (error) {
    // What the parser of forms throws has a status only when it is about a limit.
    const isLimit = error instanceof Error && 'statusCode' in error
    throw isLimit && error.statusCode === 413 ? fileTooLarge() : malformedForm(error)
  }
  throw fileMissing()
}
