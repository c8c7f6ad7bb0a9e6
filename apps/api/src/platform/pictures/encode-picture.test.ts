import { expect, test } from '@jest/globals'
import { encodePicture } from './encode-picture.ts'
import { noisyPicture, plainPicture } from './picture-files.fixture.ts'

test('the same file gives the same picture, another one another', async () => {
  const file = await noisyPicture(50, 40).png().toBuffer()
  const other = await plainPicture().png().toBuffer()
  expect(await encodePicture(file)).toEqual(await encodePicture(file))
  expect((await encodePicture(other)).hash).not.toBe((await encodePicture(file)).hash)
})

test('of more files at the same time than can wait some are sent away, and the next one is taken again', async () => {
  const file = await plainPicture({ width: 30, height: 20 }).png().toBuffer()
  const asked = await Promise.allSettled(Array.from({ length: 25 }, () => encodePicture(file)))
  const refused = asked.filter((outcome) => outcome.status === 'rejected')
  expect(refused.map(({ reason }) => [reason.code, reason.status])).toEqual(refused.map(() => ['picture.busy', 503]))
  expect(refused).toHaveLength(5)
  expect(await encodePicture(file)).toHaveProperty('hash')
})

test('a file that fails holds up none behind it', async () => {
  const file = await plainPicture().png().toBuffer()
  const [broken, whole] = await Promise.allSettled([encodePicture(file.subarray(0, 60)), encodePicture(file)])
  expect([broken.status, whole.status]).toEqual(['rejected', 'fulfilled'])
})
