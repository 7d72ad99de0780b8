import { expect, it } from 'vitest'
import { movingPicture, movingPictures, picture } from '../../tests/files/samples.ts'
import { isMovingPicture } from './moving-picture.ts'

it.each(['gif', 'webp', 'png', 'avif'] as const)('a %s of several frames moves, and one of a single frame stands still', async (format) => {
  const { [format]: moving } = await movingPictures()
  expect([isMovingPicture(`image/${format}`, moving), isMovingPicture(`image/${format}`, await picture(format))]).toEqual([true, false])
})

it('a GIF with colours of its own for each frame, and remarks, is counted too', async () => {
  const gif = await movingPicture('gif')
  expect(
    isMovingPicture(
      'image/gif',
      Buffer.concat([gif.subarray(0, 13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1)), Buffer.from([0x21, 0xFE, 2, 0x2C, 0x2C, 0]), gif.subarray(13 + 3 * 2 ** (((gif[10] ?? 0) & 7) + 1))]),
    ),
  ).toBe(true)
  // Remarks that hold what begins a frame are none.
  expect(isMovingPicture('image/gif', Buffer.from([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0, 0, 0, 0x21, 0xFE, 2, 0x2C, 0x2C, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4C, 0x01, 0, 0x3B]))).toBe(
    false,
  )
})

it('what is cut off is still, and a type that nobody has thought of is an error', async () => {
  const gif = await movingPicture('gif')
  expect([0, 6, 13, 20].map((length) => isMovingPicture('image/gif', gif.subarray(0, length)))).toEqual([false, false, false, false])
  expect(() => isMovingPicture('image/jxl', Buffer.alloc(0))).toThrow('image/jxl')
})
