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
  expect(garbledAs('����� 2026')).toBe('lost')
})
