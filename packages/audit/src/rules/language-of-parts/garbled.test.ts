import { expect, test } from 'vitest'
import { garbledAs } from './garbled.ts'

const asWestern = (bytes: number[]): string => new TextDecoder('windows-1252').decode(Uint8Array.from(bytes))
const utf8 = (text: string): string => asWestern([...new TextEncoder().encode(text)])

test.each(['這是一個網頁，介紹本署的服務。', '本署每天為市民服務', '这是一个网页', 'Form 8A 申請表格', '年報'])('“%s” in UTF-8 read byte by byte is told', (text) => {
  expect(garbledAs(utf8(text))).toBe('utf-8')
})

test('bytes that were taken for white space are missed by nobody', () => {
  expect(garbledAs(utf8('這是一個網頁，介紹本署的服務。年報').replaceAll('\u00a0', ' ').trim())).toBe('utf-8')
})

test('older encodings of Chinese are told', () => {
  expect(garbledAs(asWestern([0xb3, 0x6f, 0xac, 0x4f, 0xa4, 0x40, 0xad, 0xd3, 0xba, 0xf4, 0xad, 0xb6]))).toBe('big5')
  expect(garbledAs(asWestern([0xd5, 0xe2, 0xca, 0xc7, 0xd2, 0xbb, 0xb8, 0xf6, 0xcd, 0xf8, 0xd2, 0xb3]))).toBeDefined()
})

test.each(['這是一個網頁，介紹本署的服務。', '香港特別行政區政府', '申請表格', '这是一个网页，介绍本署的服务。'])('“%s” in UTF-8 read in an older encoding of Chinese is told', (text) => {
  const utf8Bytes = new TextEncoder().encode(text)
  expect(garbledAs(new TextDecoder('gb18030').decode(utf8Bytes))).toBe('utf-8')
})

test('in Big5, which has no characters for many bytes of UTF-8, they are lost', () => {
  expect(garbledAs(new TextDecoder('big5').decode(new TextEncoder().encode('這是一個網頁，介紹本署的服務。')))).toBe('lost')
})

// 這是一個網頁，介紹本署的服務。 · 總務通告第2/2026號：颱風期間的工作安排 · 这是一个网页，介绍本署的服务。 · 总务通告第2/2026号：台风期间的工作安排
test.each(
  [
    ['big5', 'gb18030', 'b36fac4fa440add3baf4adb6a141a4b6b2d0a5bbb870aabaaa41b0c8a143'],
    ['big5', 'gb18030', 'c160b0c8b371a769b2c4322f32303236b8b9a147bbe4adb7b4c1b6a1aabaa475a740a677b1c6'],
    ['gb18030', 'big5', 'd5e2cac7d2bbb8f6cdf8d2b3a3acbde9c9dcb1becaf0b5c4b7fecef1a1a3'],
    ['gb18030', 'big5', 'd7dccef1cda8b8e6b5da322f32303236bac5a3bacca8b7e7c6dabce4b5c4b9a4d7f7b0b2c5c5'],
  ] as const,
)('Chinese in %s that was read in %s is told', (written, read, bytes) => {
  expect(garbledAs(new TextDecoder(read).decode(Buffer.from(bytes, 'hex')))).toBe(written)
})

test.each([
  '鰂魚涌',
  '深水埗、茘枝角、㴪湧、堃、嗰啲嘢',
  '梁鋕涌、黃焯鏵、蔡鎣、林鈺堃、譚燿昇',
  '漁護署「魚類：鱲魚、鱠魚、鯇魚、鱲鮨鱸鱺」',
  '咗嚟嘅嘢唔係佢哋嘅啫喎',
  '麤鸞鑿龘靐齉',
  '東京都庁の案内サービス',
  '铝、镍、钛、钪、铼、钽、铌',
])(
  'rare characters are words: “%s”',
  (text) => {
    expect(garbledAs(text)).toBeUndefined()
  },
)

test.each([
  '這是一個網頁',
  'Déjà vu à l’hôtel de la préfecture, où l’été dernier les élèves ont été reçus',
  'Größenänderungsübersicht für Ämter',
  'Ça à été',
  '€5 – €10',
  'Ελληνικά',
  'Tiếng Việt',
  '“Quoted” – and so on…',
  '© 2026',
  'ÀÉÎÕÜ',
  'one mark � alone',
  '<!--��）。請檢查伺服器是否運作。',
])('“%s” are words', (text) => {
  expect(garbledAs(text)).toBeUndefined()
})

test('characters that were lost are told', () => {
  const mark = new TextEncoder().encode('\uFFFD'.repeat(4))
  for (const encoding of ['gb18030', 'big5']) expect(garbledAs(new TextDecoder(encoding).decode(mark))).toBe('lost')
  expect(garbledAs(`${utf8('中文網頁').slice(0, -1)}\uFFFD`)).toBe('utf-8')
  expect(garbledAs('����� 2026')).toBe('lost')
})
