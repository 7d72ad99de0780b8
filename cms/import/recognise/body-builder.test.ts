import type { Block } from '@clf/content'
import { expect, test } from 'vitest'
import { readTextUnits } from '../plain-text/read-units.ts'
import type { Unit } from '../source/unit.ts'
import { BodyBuilder } from './body-builder.ts'

function build(units: Unit[]) {
  const builder = new BodyBuilder(units, 'zh-Hant-HK', true)
  builder.build(units)
  return builder
}
const read = (text: string) => build(readTextUnits(text).units)
const notes = (text: string) => read(text).marks.map(({ note }) => note)
const captions = (body: Block[]) => body.flatMap((block) => (block.__component === 'content.table' ? [block.caption] : []))
const table = '|甲|乙|\n|---|---|\n|丙|丁|'
const unit = { lines: [{ number: 1, text: '|甲|乙|' }], children: [], startsBlock: true, continuesLine: false }
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })

test('only numbers that are missing between two paragraphs are told', () => {
  expect(notes('5. 甲。\n\n6. 乙。\n\n8. 丙。\n\n11. 丁。')).toEqual([undefined, undefined, 'number 7 is missing before it', 'numbers 9 to 10 are missing before it'])
})

test('a table with its caption holds its own lines, and nothing is said of it', () => {
  const { blocks, marks, suppliedCaptions } = read(`各期人員\n${table}`)
  expect(blocks).toEqual([{ __component: 'content.table', caption: '各期人員', rows: [['甲', '乙'], ['丙', '丁']], headerRow: true, headerColumn: false }])
  expect(marks.map(({ number, kind, note }) => [number, kind, note])).toEqual([[1, 'table caption', undefined], [2, 'table', undefined], [3, 'table', undefined], [4, 'table', undefined]])
  expect(suppliedCaptions.size).toBe(0)
})

test.each(['Table 12345:', '表12：', '附表1.', '表1．', 'Table of staff', 'TABLE 1', '附表一'])('%s above a table is its caption, after a blank line too', (words) => {
  expect(captions(read(`${words}\n\n${table}`).blocks)).toEqual([words])
})

test.each(['Table 123456:', '詳情如下：', '各期人員列表', '人員', 'Tables', 'Timetable'])('%s and a blank line above a table are a paragraph of its own', (words) => {
  expect(captions(read(`段落說明。\n\n${words}\n\n${table}`).blocks)).toEqual(['表1'])
})

test('a sentence directly above a table is no caption', () => {
  expect(captions(read(`人員名單如下。\n${table}`).blocks)).toEqual(['表1'])
})

test('a sentence that begins with a label is no label', () => {
  expect(read(`段落說明。\n\n表1：人員。\n\n${table}`).marks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table', 'table', 'table'])
})

test('a caption above no table is a paragraph', () => {
  expect(read('表1：人員\n\n段落說明。').marks.map(({ kind }) => kind)).not.toContain('table caption')
})

test('a table that a sentence names is not one that is printed, a line that begins so is', () => {
  expect(captions(read(`見表1。\n\n${table}`).blocks)).toEqual(['表1'])
  expect(captions(build([{ ...unit, shape: 'text', children: [{ type: 'text', text: ' 表１ 後記。' }] }, { ...unit, shape: 'table', rows: [['甲']], headerRow: true }]).blocks)).toEqual(['表2'])
})

test('a table of which one row is too wide is kept as paragraphs, a row each, below its caption', () => {
  const wide = Array.from({ length: 21 }, () => '甲')
  const tableUnit: Unit = { ...unit, shape: 'table', rows: [wide, ['乙']], headerRow: true }
  const { blocks, marks } = build([tableUnit])
  expect(blocks).toEqual([{ __component: 'content.text', body: [paragraph(wide.join(' ')), paragraph('乙')] }])
  const note = 'A table can have 20 columns and this one has 21. Its rows are kept as paragraphs.'
  expect(marks).toEqual([{ number: 1, text: '|甲|乙|', kind: 'not placed', note, isTable: true }])
  expect(build([{ ...unit, shape: 'text', children: [{ type: 'text', text: '附表一' }] }, tableUnit]).blocks).toEqual([
    { __component: 'content.text', body: [paragraph('附表一'), paragraph(wide.join(' ')), paragraph('乙')] },
  ])
})
