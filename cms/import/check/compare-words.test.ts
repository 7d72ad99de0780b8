import type { Block } from '@clf/content'
import { expect, test } from 'vitest'
import { recognise } from '../recognise/recognise.ts'
import type { RecognisedCircular } from '../recognise/recognise.ts'
import { readTextUnits } from '../plain-text/read-units.ts'
import { compareWords } from './compare-words.ts'

const text = '標題\n\n目的\n\n說明目的¹。\n\n¹ 註釋。\n\n2. 第二段。\n\n（a） 甲；\n\n- b) 乙。\n\n示範辦公室\n二零二六年三月\n'
const source = readTextUnits(text)
const circular = recognise(source, 'zh-Hant-HK')

function differences(changed: Partial<RecognisedCircular>): string[] {
  const checks = compareWords(source.units, { ...circular, ...changed })
  return checks.filter((check) => !check.same).map((check) => `${check.part}: ${check.difference}`)
}

function bodyWithout(removed: (type: string, index: number) => boolean): Block[] {
  return circular.body.map((block) =>
    block.__component === 'content.text'
      ? { ...block, body: block.body.filter((node, index) => !removed(node.type, index)) }
      : block
  )
}

test('finds nothing to complain of in a faithful result', () => {
  expect(differences({})).toEqual([])
})

test('finds a lost paragraph', () => {
  expect(differences({ body: bodyWithout((_type, index) => index === 3) })).toEqual([
    'body: source “2.第二段。a)甲；b)乙。”, result “a)甲；b)乙。”',
  ])
})

test('finds a lost footnote', () => {
  expect(differences({ body: bodyWithout((_type, index) => index === 2) })).toEqual([
    'footnotes: source “1註釋。”, result “”',
  ])
})

test('finds words that come twice', () => {
  expect(differences({ body: [...circular.body, ...circular.body] })).toHaveLength(2)
})

test('finds a changed title and a lost office', () => {
  expect(differences({ title: '標', closing: null })).toEqual([
    'title: source “題”, result “”',
    'closing: source “示範辦公室二零二六年三月”, result “”',
  ])
})

test('finds a line that nothing accounts for, whatever it is', () => {
  const marks = circular.marks.filter(({ text }) => text !== '目的')
  expect(differences({ marks, body: bodyWithout((type) => type === 'heading') })).toEqual(['body: source “目的說明目的1。2.第二段。a)甲；b)乙。”, result “說明目的1。2.第二段。a)甲；b)乙。”'])
  expect(differences({ marks: circular.marks.filter(({ kind }) => kind !== 'title'), title: null })).toEqual([
    'body: source “標題目的說明目的1。2.第二段。a)甲；b)乙。”, result “目的說明目的1。2.第二段。a)甲；b)乙。”',
  ])
})

test('finds a line that is accounted for twice', () => {
  expect(differences({ marks: circular.marks.flatMap((mark) => (mark.kind === 'title' ? [mark, mark] : [mark])) })).toEqual(['title: source “標題”, result “”'])
})
