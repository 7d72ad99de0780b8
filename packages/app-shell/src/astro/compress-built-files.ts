import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { endings } from '../server/encodings.ts'

/** Pictures and fonts are packed already. */
const packable = /\.(?:css|js|mjs|svg|json|map)$/
/** What is shorter goes in one packet either way. */
const leastBytes = 1_024

/**
 * Writes beside each text among the built files what it is with Brotli and with gzip, as small as they can make it: that takes a second when
 * the app is built, and nothing when it is read.
 */
export function compressBuiltFiles(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && packable.test(entry.name))
  for (const { name } of files) {
    const text = readFileSync(join(folder, name))
    if (text.length < leastBytes) continue
    writeFileSync(
      join(folder, name + endings.br),
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
    )
    writeFileSync(join(folder, name + endings.gzip), gzipSync(text, { level: constants.Z_BEST_COMPRESSION }))
  }
}
