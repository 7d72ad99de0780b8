const encodings = ['utf-8', 'big5', 'gb18030'] as const
export type Encoding = (typeof encodings)[number]

/** The byte that each character stands for where every byte is a letter: what browsers take for a page that does not state its encoding. */
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]))

const decoders = new Map(encodings.map((encoding) => [encoding, new TextDecoder(encoding)]))

/**
 * How words came to be read in the wrong encoding: characters were lost, or the encoding that makes Chinese of them. Nothing where they are words.
 * Letters with accents are hardly ever Chinese in UTF-8; in the older encodings they may be, so these are asked only where letters with accents are
 * more than half, which no language writes.
 */
export function garbledAs(text: string): Encoding | 'lost' | undefined {
  // A character that was lost among others may be quoted, or of a name; a page in the wrong encoding has little else.
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  if (lost > 1 && lost * 3 > text.replaceAll(/\s/g, '').length) return 'lost'
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  if (high < fewest || /\p{Script=Han}/u.test(text)) return undefined
  const read = Array.from(text, (character) => bytes.get(character))
  if (read.includes(undefined)) return undefined
  const letters = text.match(/[a-z]/gi)?.length ?? 0
  const asked = high > letters ? encodings : encodings.slice(0, 1)
  return asked.find((encoding) => hanIn(decoders.get(encoding), Uint8Array.from(read as number[])) >= least)
}

/** Characters beyond ASCII that two Chinese ones make at least. */
const fewest = 4
/** Chinese characters that come by chance no more. */
const least = 2

/** Chinese characters of the bytes; none where bytes are none in this encoding. In UTF-8 a few may be: they were taken for white space. */
function hanIn(decoder: TextDecoder | undefined, read: Uint8Array): number {
  const text = decoder?.decode(read) ?? ''
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const lost = text.match(/\uFFFD/g)?.length ?? 0
  return lost > (decoder?.encoding === 'utf-8' ? Math.max(1, han / 2) : 0) ? 0 : han
}
