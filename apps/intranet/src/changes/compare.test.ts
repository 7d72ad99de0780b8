import type { DocumentTree, NodeIn } from '@clf/content/tree'
import { treeParts } from '@clf/content/tree'
import { expect, it } from 'vitest'
import { compareParts } from './compare-parts.ts'
import { compareWords } from './compare-words.ts'

/** Words of a side, those that changed in brackets. */
const marked = (before: string, after: string, lang: 'en' | 'zh-Hant-HK' | 'zh-Hans' = 'en') =>
  Object.values(compareWords(before, after, lang)).map((runs) => (runs as { text: string; isChanged: boolean }[]).map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(''))

it.each(
  [
    ['en', 'Report within 14 days.', 'Report within 7 days.', 'Report within [14] days.', 'Report within [7] days.'],
    ['en', 'Send the old form now.', 'Send a new form now.', 'Send [the old] form now.', 'Send [a new] form now.'],
    ['en', 'Send it.', 'Send it at once.', 'Send it.', 'Send it[ at once].'],
    ['zh-Hant-HK', '人員須於十四日內申報。', '人員須於七日內申報。', '人員須於[十四]日內申報。', '人員須於[七]日內申報。'],
    ['zh-Hant-HK', '主任的批准', '署長的同意', '[主任的批准]', '[署長的同意]'],
    ['zh-Hans', '员工应以书面申请。', '员工应以电邮申请。', '员工应以[书面]申请。', '员工应以[电邮]申请。'],
  ] as const,
)('words that changed are told on either side, in %s: %s', (lang, before, after, old, now) => {
  expect(marked(before, after, lang)).toEqual([old, now])
})

it('either side is the text as it stands, also where more changed than is compared word by word', () => {
  const texts = [2_000, 3_000].map((length) => Array.from({ length }, (_, index) => `w${index * length}`).join(' '))
  const [before = '', after = ''] = texts
  const compared = compareWords(before, after, 'en')
  expect([compared.before, compared.after]).toEqual([[{ text: before, isChanged: true }], [{ text: after, isChanged: true }]])
  expect(compareWords('', 'All new.', 'en')).toEqual({ before: [], after: [{ text: 'All new.', isChanged: true }] })
})

const paragraph = (text: string): NodeIn<'block'> => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const heading = (text: string): NodeIn<'top'> => ({ type: 'heading', level: 2, children: [{ type: 'text', text }] })
const numbered = (text: string): NodeIn<'top'> => ({ type: 'numbered', children: [paragraph(text)] })
const parts = (...children: DocumentTree['children']) => treeParts({ type: 'document', version: 1, children }, 'en')
const told = (before: ReturnType<typeof parts>, after: ReturnType<typeof parts>) =>
  compareParts(before, after, 'en').map(({ kind, before: old, after: now }) => [kind, old && (old.number ?? old.text), now && (now.number ?? now.text)])

it('what was amended, added and removed is told in the order of the text; what has another number alone is the same', () => {
  const before = parts(heading('Records'), numbered('Keep a record of each visit to the store.'), numbered('Nobody enters alone.'), numbered('Report a loss to the security officer within 14 days.'))
  const after = parts(
    heading('Records'),
    numbered('Wear the badge that was given out.'),
    numbered('Keep a record of each visit to the store.'),
    numbered('Report a loss to the departmental security officer within 7 days.'),
    paragraph('This is all.'),
  )
  expect(told(before, after)).toEqual([['added', null, '1'], ['removed', '2', null], ['amended', '3', '3'], ['added', null, 'This is all.']])
  expect(told(before, before)).toEqual([])
})

it('a heading is none of a paragraph with the same words', () => {
  expect(told(parts(heading('Records of visits')), parts(paragraph('Records of visits')))).toEqual([['removed', 'Records of visits', null], ['added', null, 'Records of visits']])
})

it('a paragraph that was amended keeps its counterpart where another like it was added before it', () => {
  const old = numbered('The officer in charge shall keep the key of the store at all times.')
  const like = numbered('The officer on duty shall keep the key of the gate by day.')
  const now = numbered('The officer in charge shall keep the key of the store at all times and by night.')
  expect(told(parts(old), parts(like, now))).toEqual([['added', null, '1'], ['amended', '1', '2']])
})

it('two long texts that share nothing are told as a whole', () => {
  const many = (word: string) => parts(...Array.from({ length: 250 }, (_, index) => numbered(`${word} ${index}`)))
  const kinds = told(many('old'), many('new')).map(([kind]) => kind)
  expect([kinds.length, kinds.indexOf('added')]).toEqual([500, 250])
})
