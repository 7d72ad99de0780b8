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
  // The mark of a lost character, itself read in an older encoding.
  if (/(?:锟斤拷){2}|(?:嚙踝蕭){2}/.test(text)) return 'lost'
  const high = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  if (high < fewest) return undefined
  if (/\p{Script=Han}/u.test(text)) return garbledChinese(text, high)
  // A byte that was lost on the way is one that stands in no character.
  const read = Array.from(text, (character) => (character === '\uFFFD' ? 0xff : bytes.get(character)))
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
  // A character that was cut short and the byte that cut it are one loss.
  const lost = text.match(/\uFFFD+/g)?.length ?? 0
  return lost > (decoder?.encoding === 'utf-8' ? Math.max(1, han / 2) : 0) ? 0 : han
}

const ofChinese = ['gb18030', 'big5'] as const
type OfChinese = (typeof ofChinese)[number]

/** The characters that an encoding of Chinese writes with two bytes, and the bytes; made when a page is first asked. */
const pairs = new Map<OfChinese, ReadonlyMap<string, readonly [number, number]>>()

function pairsOf(encoding: OfChinese): ReadonlyMap<string, readonly [number, number]> {
  const known = pairs.get(encoding)
  if (known) return known
  const decoder = new TextDecoder(encoding)
  const made = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const [character = '', ...more] = decoder.decode(Uint8Array.of(lead, trail))
      if (more.length === 0 && character !== '\uFFFD' && !made.has(character)) made.set(character, [lead, trail])
    }
  }
  pairs.set(encoding, made)
  return made
}

/**
 * Chinese that one encoding has made of the bytes of another. In UTF-8 bytes of an older one are characters hardly ever. Between the older ones most
 * bytes are characters of both: told apart by how many are of the first level of each, which holds the characters in use.
 */
function garbledChinese(text: string, high: number): Encoding | undefined {
  for (const from of ofChinese) {
    const bytesOfText = bytesIn(text, from)
    const inUtf8 = decoders.get('utf-8')?.decode(bytesOfText).match(/\p{Script=Han}/gu)?.length ?? 0
    if (inUtf8 >= 3 && inUtf8 * 3 >= high) return 'utf-8'
    if (high < fewestOfChinese || shareInUse(text) > mostInUse) continue
    const to = from === 'gb18030' ? 'big5' : 'gb18030'
    const other = decoders.get(to)?.decode(bytesOfText) ?? ''
    if ((other.match(/\p{Script=Han}/gu)?.length ?? 0) >= fewestOfChinese && !other.includes('\uFFFD') && shareInUse(other) >= leastInUse) return to
  }
  return undefined
}

/** Characters below which a share says nothing. */
const fewestOfChinese = 5
/** Names of places and people have rare characters, sentences and titles do not consist of them. */
const mostInUse = 0.7
const leastInUse = 0.95

/** The bytes that these words were, had they been read in this encoding; one that nothing stands for where a character is of none. */
function bytesIn(text: string, encoding: OfChinese): Uint8Array {
  const written = pairsOf(encoding)
  return Uint8Array.from(Array.from(text).flatMap((character) => (character <= '\u007F' ? [character.charCodeAt(0)] : [...(written.get(character) ?? [0xff])])))
}

/** The share of words that is of the first level of GB 2312 (3,755 characters) or of Big5 (5,401), whichever is more; punctuation does not count. */
function shareInUse(text: string): number {
  const characters = Array.from(text).filter((character) => character > '\u007F' && !/[\p{P}\p{Z}]/u.test(character))
  const shares = ([['gb18030', 0xb0, 0xd7, 0xa1], ['big5', 0xa4, 0xc6, 0x40]] as const).map(([encoding, first, last, least]) => {
    const written = pairsOf(encoding)
    return characters.filter((character) => {
      const [lead, trail] = written.get(character) ?? [0, 0]
      return lead >= first && lead <= last && trail >= least
    }).length
  })
  return characters.length === 0 ? 1 : Math.max(...shares) / characters.length
}
