import { z } from 'zod'

/** Widths in pixels. */
export type PictureSize = 480 | 1200

const url = (size: PictureSize) =>
  z
    .string()
    .meta({ description: `At most ${size} pixels wide`, example: `/api/v1/pictures/${'5f'.repeat(32)}-${size}.webp` })

/** A picture in the answers of the API. Its addresses never show anything else. */
export const Picture = z.object({ url480: url(480), url1200: url(1200) }).meta({ id: 'Picture' })

export type Picture = z.infer<typeof Picture>

/** Where a picture is served; null: there is none. */
export function pictureUrls(hash: string | null): Picture | null {
  return hash === null ? null : { url480: pictureUrl(hash, 480), url1200: pictureUrl(hash, 1200) }
}

/** The path of one size, from the root of the club's address. */
export function pictureUrl(hash: string, size: PictureSize): string {
  return `/api/v1/pictures/${hash}-${size}.webp`
}
