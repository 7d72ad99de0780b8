import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from '../server/encodings.ts'

/** Less than this goes in one packet either way. */
export const leastPackedBytes = 1_024

/** Levels of each encoding. */
const levels: Readonly<Record<Effort, Readonly<Record<Encoding, number>>>> = { quick: { br: 1, gzip: 1 }, small: { br: 5, gzip: 6 } }

/** `quick` of a page that is asked for once, a fifth larger in a fifth of the time; `small` of one that is asked for again. */
type Effort = 'quick' | 'small'

/** Packs a page. All of it is there, so it takes a third of the processor time that a stream takes. Above `small` Brotli takes twenty times as long for the same. */
export function packed(body: Buffer, encoding: Encoding, effort: Effort): Buffer {
  const level = levels[effort][encoding]
  if (encoding === 'gzip') return gzipSync(body, { level })
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
}
