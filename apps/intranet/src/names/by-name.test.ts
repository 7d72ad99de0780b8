import type { LanguageTag } from '@clf/text'
import { expect, it } from 'vitest'
import { byName, collatorOf } from './by-name.ts'

const index = (lang: LanguageTag, names: string[]) => byName(lang, names, (name) => name).map(({ id, label, members }) => [id, label, ...members])

it('orders English by letter, whatever stands before it and whichever case it has', () => {
  expect(index('en', ['Telex', 'e-leave', '“Echo” line', '2-day courses', 'élan', '電子假期'])).toEqual([
    ['figures', '0 to 9', '2-day courses'],
    ['letter-e', 'E', '“Echo” line', 'e-leave', 'élan'],
    ['letter-t', 'T', 'Telex'],
    ['others', 'Others', '電子假期'],
  ])
})

it('orders Traditional Chinese by strokes, after Latin letters', () => {
  expect(index('zh-Hant-HK', ['電子假期', '一站通', '車輛預訂', 'IT支援', '人事記錄', '電傳交換', '《大事》'])).toEqual([
    ['letter-i', 'I', 'IT支援'],
    ['1-strokes', '1劃', '一站通'],
    ['2-strokes', '2劃', '人事記錄'],
    ['3-strokes', '3劃', '《大事》'],
    ['7-strokes', '7劃', '車輛預訂'],
    ['13-strokes', '13劃', '電子假期', '電傳交換'],
  ])
})

it('orders Simplified Chinese by pinyin, with names in Latin letters under the same', () => {
  expect(index('zh-Hans', ['电子假期', '车辆预订', 'DNA', '人事记录', '啊'])).toEqual([
    ['letter-a', 'A', '啊'],
    ['letter-c', 'C', '车辆预订'],
    ['letter-d', 'D', '电子假期', 'DNA'],
    ['letter-r', 'R', '人事记录'],
  ])
})

it('orders names as each language does', () => {
  expect(['房', '一', '大'].sort(collatorOf('zh-Hant-HK').compare)).toEqual(['一', '大', '房'])
  expect(['房', '一', '大'].sort(collatorOf('zh-Hans').compare)).toEqual(['大', '房', '一'])
})
