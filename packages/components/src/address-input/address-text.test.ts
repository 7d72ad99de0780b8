import { expect, test } from 'vitest'
import { addressPartsInOrder, addressText } from './address-text.ts'

const english = { flat: 'b', floor: '12', block: '2', building: 'Demonstration Court', street: '1 Demonstration Road', district: 'Sham Shui Po', region: 'Kowloon' }
const chinese = { flat: 'Ｂ', floor: '12', block: '2', building: '示範苑', street: '示範道1號', district: '深水埗', region: '九龍' }

test('goes from small to large in English and from large to small in Chinese', () => {
  expect(addressText(english, 'en')).toBe('Flat B, 12/F, Block 2, Demonstration Court, 1 Demonstration Road, Sham Shui Po, Kowloon')
  expect(addressText(chinese, 'zh-Hant-HK')).toBe('九龍深水埗示範道1號示範苑2座12樓B室')
  expect(addressText({ ...chinese, region: '九龙', district: '深水埗', street: '示范道1号', building: '示范苑' }, 'zh-Hans')).toBe('九龙深水埗示范道1号示范苑2座12楼B室')
})

test('leaves out what was not written', () => {
  expect(addressText({ floor: 'G', street: '1 Demonstration Road', district: 'Yuen Long' }, 'en')).toBe('G/F, 1 Demonstration Road, Yuen Long')
  expect(addressText({ floor: 'g/f', district: '元朗' }, 'zh-Hant-HK')).toBe('元朗地下')
  expect(addressText({}, 'en')).toBe('')
})

test('keeps the words that a person wrote', () => {
  expect(addressText({ flat: 'Shop 12A', floor: 'Upper ground floor', block: 'Tower 3' }, 'en')).toBe('Shop 12A, Upper ground floor, Tower 3')
})

test('every Chinese tag is from large to small', () => {
  for (const tag of ['zh', 'zh-HK', 'zh-Hant', 'zh-Hans', 'zh-CN']) expect(addressPartsInOrder(tag)[0]).toBe('region')
  expect(addressPartsInOrder('')[0]).toBe('flat')
})
