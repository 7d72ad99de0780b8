import { expect, test } from 'vitest'
import { findSimplifiedOnly } from './find-simplified-only.ts'

test('finds Simplified characters left in Traditional text, each once, in order', () => {
  expect(findSimplifiedOnly('特首政策组')).toEqual(['组'])
  expect(findSimplifiedOnly('电子政府发展，电子服务')).toEqual(['电', '发', '务'])
})

test('passes characters that both scripts write', () => {
  expect(findSimplifiedOnly('皇后、公里、只有、台灣、干涉、余先生、占卜、恒生、厘米、游泳、范先生、合作伙伴')).toEqual([])
})

test('passes Hong Kong forms that look Simplified', () => {
  expect(findSimplifiedOnly('户口、溫温、兑換、税務、群組、山峰、床位、秘書、粧、衞生、裏面、綫路、敍述、説明')).toEqual([])
})

test('passes ordinary text of a circular', () => {
  const paragraph = '各局及部門須於每年最少一次覆檢其網站，確保內容準確及最新。本通函取代資訊科技總監辦公室通函第3/2005號，即時生效。' +
    '查詢請致電與高級系統經理聯絡。政府總部、醫院管理局、機電工程署、郵政署及香港警務處的同事亦可瀏覽有關指引。'
  expect(findSimplifiedOnly(paragraph)).toEqual([])
})

test('passes English and the empty text', () => {
  expect(findSimplifiedOnly('Important notices')).toEqual([])
  expect(findSimplifiedOnly('')).toEqual([])
})
