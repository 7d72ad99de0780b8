import { encode, decode } from 'fast-png'
import { expect, test } from 'vitest'
import { readPng } from './read-png.ts'

const noise = (length: number) => Uint8Array.from({ length }, (_, index) => (index * index * 31 + index * 7) % 251)

test.each([3, 4])('a picture of %i channels is read as a library reads it', (channels) => {
  const data = noise(37 * 23 * channels)
  const png = encode({ width: 37, height: 23, data, channels, depth: 8 })
  const { colours, width, height } = readPng(png)
  const expected = decode(png).data
  expect([width, height]).toEqual([37, 23])
  expect([...colours]).toEqual(Array.from({ length: 37 * 23 }, (_, at) => ((expected[at * channels] ?? 0) << 16) | ((expected[at * channels + 1] ?? 0) << 8) | (expected[at * channels + 2] ?? 0)))
})

test('a picture without colours is refused', () => {
  expect(() => readPng(encode({ width: 2, height: 2, data: noise(4), channels: 1, depth: 8 }))).toThrow('1 channels')
})
