/** Letters and numerals that look like a Latin letter, by what they look like. */
const latinLookAlikes = {
  a: 'аαａɑ@',
  b: 'вЬьβ',
  c: 'сϲ',
  d: 'ԁ',
  e: 'еёɛ',
  g: 'ɡ',
  h: 'һн',
  i: 'іιıl1|!',
  j: 'ј',
  k: 'кκ',
  m: 'м',
  n: 'ո',
  o: 'оοօ0',
  p: 'рρ',
  q: 'ԛ',
  r: 'г',
  s: 'ѕ5$',
  t: 'тτ',
  u: 'υս',
  v: 'νѵ',
  w: 'ԝω',
  x: 'хχ',
  y: 'уγ',
  z: 'ʐ',
}

/** Characters that are taken for each other, by the first. */
const hanLookAlikes = [
  '自白目',
  '未末',
  '士土',
  '己已巳',
  '日曰',
  '人入',
  '干千于',
  '戊戌戍',
  '大太犬',
  '王玉',
  '天夭',
  '木本',
  '田由甲申',
  '水氷永',
  '間問聞',
  '護護',
  '署暑',
  '處処',
  '務努',
  '局屈',
  '政改',
  '市巿',
  '話詰',
  '漁魚',
  '然燃',
  '特待持',
  '區歐',
  '府附',
  '事亊',
  '食良',
  '稅說',
  '防妨坊',
  '運連',
  '輸輪',
  '输轮',
  '消淆',
  '警驚',
  '環壞',
  '生牛',
  '育肓',
  '郵垂',
  '路洛',
  '建健',
  '民氏',
  '航舫',
  '境竟',
  '廉兼',
  '法去',
  '律津',
  '援媛',
  '社杜',
  '會曾',
  '福褔',
  '計汁',
  '文丈',
  '香杳',
  '港巷',
  '庫厙',
  '資貨',
  '統銃',
  '保堡',
  '技枝',
  '登豋',
  '記紀',
  '商啇',
  '罰罸',
]

const folded = new Map<string, string>([
  ...Object.entries(latinLookAlikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
  ...hanLookAlikes.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
])

/** What no reader sees: zero-width characters, joiners, marks of direction. A soft hyphen says where a word may be divided. */
const unseen = /(?!\u00ad)(?:\p{Cf}|\u115f|\u1160|\u3164|\uffa0|\u034f)/gu

/** As words are compared: width, case, white space and punctuation make no difference. */
export const plain = (text: string): string => text.replaceAll('\u00ad', '').normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, ' ').trim()

/** As a reader sees it: what looks the same is the same. */
export const asSeen = (text: string): string =>
  plain(text.replace(unseen, '').normalize('NFD').replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')).replace(/./gu, (character) => folded.get(character) ?? character).replaceAll('rn', 'm').replaceAll(
    'vv',
    'w',
  )

/** Letters as wide as a Chinese character: a Latin name is never written in them. */
export const hasWideLetters = (text: string): boolean => /[\uff21-\uff3a\uff41-\uff5a]/u.test(text)

/** Whether words hold characters that no reader sees. Variation selectors of Chinese characters are none of them. */
export const hasUnseen = (text: string): boolean => text.search(unseen) >= 0

/** How many characters have to be added, taken out or changed to make one text of the other; `most + 1` when it is more than `most`. */
export function distanceOf(a: string, b: string, most: number): number {
  const [from, to] = [[...a], [...b]]
  if (Math.abs(from.length - to.length) > most) return most + 1
  let row = to.map((_, index) => index + 1)
  for (const [i, one] of from.entries()) {
    let corner = i
    let left = i + 1
    const next: number[] = []
    for (const [j, other] of to.entries()) {
      left = Math.min(left + 1, (row[j] ?? 0) + 1, corner + (one === other ? 0 : 1))
      corner = row[j] ?? 0
      next.push(left)
    }
    row = next
  }
  return Math.min(row.at(-1) ?? from.length, most + 1)
}

/** Characters that are written every day: the first plane of Big5 and of GB 2312. */
const everydayCharacters = () => new Set([...charactersOf('big5', [0xa4, 0xc6], [[0x40, 0x7e], [0xa1, 0xfe]]), ...charactersOf('gbk', [0xb0, 0xd7], [[0xa1, 0xfe]])])

/** Put together when first asked for: a run that finds no unknown name needs none. */
let everyday: ReadonlySet<string> | undefined

function charactersOf(encoding: string, [from, to]: [number, number], trails: [number, number][]): string {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead += 1) for (const [first, last] of trails) for (let trail = first; trail <= last; trail += 1) bytes.push(lead, trail)
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes))
}

/** Whether two texts of one length differ in one character, and what the first has there is seldom written. */
export function differsBySeldomOne(text: string, name: string): boolean {
  const [one, other] = [[...text], [...name]]
  const different = one.filter((character, index) => character !== other[index])
  const [seldom] = different
  return one.length === other.length && different.length === 1 && seldom !== undefined && /[^\p{Script=Latin}\p{N}\p{P}\s]/u.test(seldom) && !(everyday ??= everydayCharacters()).has(seldom)
}
