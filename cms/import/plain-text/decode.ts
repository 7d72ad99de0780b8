import iconv from 'iconv-lite'

type TextEncoding = 'UTF-8' | 'UTF-16' | 'Big5' | 'Big5-HKSCS' | 'GB18030'

export interface DecodedText {
  text: string
  encoding: TextEncoding
  /** Bytes said so, or the words decided between encodings in which the same bytes are text. */
  isCertain: boolean
}

/** The commonest characters of Chinese official writing in both scripts, with its punctuation. */
const everyday = new Set(
  '，。、：；「」（）的一是不在有人我會会們为為及於于個个這这與与以上大中年月日本文件政府部門门計计公務务員员局長长通告各者可所由如無无至下及其他用作時时須须應应將将按根據据請请查詢询電电話话號号第條条項项目安排資资料服務务申管理工方法行出入期限內内外新前後后已未要能得到對对從从此之而或並并且則则為提供交發发出',
)

/**
 * The text of a file in UTF-8, UTF-16, Big5, Big5-HKSCS or GB18030, without byte order mark; null where it is in none of them.
 * Almost any bytes are some text in GB18030, so the encoding with more everyday characters is taken.
 */
export function decodePlainText(bytes: Buffer): DecodedText | null {
  const whole = bytes.at(-1) === 0x1a ? bytes.subarray(0, -1) : bytes
  const wide = decodeWide(whole)
  if (wide !== null) return { text: lined(wide), encoding: 'UTF-16', isCertain: true }
  const utf8 = strictly(whole, 'utf-8')
  if (utf8 !== null) return isText(utf8) ? { text: lined(utf8), encoding: 'UTF-8', isCertain: true } : null
  return decodeChinese(whole)
}

// Unicode has ends of lines and paragraphs of its own.
function lined(text: string): string {
  return text.replaceAll('\u2028', '\n').replaceAll('\u2029', '\n\n').replaceAll('\u0085', '\n')
}

/** Tab, line feed, form feed and carriage return are the only control characters of text files. */
function isText(text: string): boolean {
  return !/[^\P{Cc}\t\n\f\r\u0085]/u.test(text)
}

function strictly(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Bytes that are no text in this encoding may be text in the next.
    return null
  }
}

function decodeWide(bytes: Buffer): string | null {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe' || mark === 'feff') {
    const text = strictly(bytes, mark === 'fffe' ? 'utf-16le' : 'utf-16be')
    // UTF-32 begins with the same mark; read so, every other character is none.
    return text !== null && isText(text) ? text : null
  }
  if (!bytes.includes(0) || bytes.length % 2 !== 0) return null
  return ['utf-16le', 'utf-16be'].map((encoding) => strictly(bytes, encoding)).find((text) => text !== null && isReadable(text)) ?? null
}

function isReadable(text: string): boolean {
  const readable = text.match(/[\p{Script=Han}\p{Script=Latin}\p{Nd}\p{P}\s]/gu)?.length ?? 0
  return isText(text) && readable / [...text].length > 0.95
}

function decodeChinese(bytes: Buffer): DecodedText | null {
  const big5 = iconv.decode(bytes, 'big5hkscs')
  const gb18030 = iconv.decode(bytes, 'gb18030')
  const [big5Share, gbShare] = [everydayShare(big5), everydayShare(gb18030)]
  if (Math.max(big5Share, gbShare) < 0.05) return null
  const isCertain = Math.max(big5Share, gbShare) > 3 * Math.min(big5Share, gbShare)
  if (gbShare > big5Share) return { text: gb18030, encoding: 'GB18030', isCertain }
  return { text: big5, encoding: iconv.encode(big5, 'cp950').equals(bytes) ? 'Big5' : 'Big5-HKSCS', isCertain }
}

/** Share of everyday characters among those that are not ASCII; 0 where the bytes are not text in the encoding. */
function everydayShare(text: string): number {
  const characters = [...text].filter((character) => character > '\u007f')
  const broken = characters.filter((character) => /[\ufffd\p{Cc}\p{Cn}]/u.test(character)).length
  if (characters.length === 0 || broken / characters.length > 0.02 || !isText(text.replace(/\p{Cc}(?<=[\x80-\x9f])/gu, ''))) return 0
  return characters.filter((character) => everyday.has(character)).length / characters.length
}
