import sharp from 'sharp'
import { type EncodedPicture, encodePicture } from '../platform/pictures/index.ts'

/** Makes a picture of a drawing of ours, by the way that uploads take. */
export async function paint(svg: string): Promise<EncodedPicture> {
  return encodePicture(await sharp(Buffer.from(svg)).png({ compressionLevel: 1 }).toBuffer())
}
