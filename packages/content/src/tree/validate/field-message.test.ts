import { expect, test } from 'vitest'
import { nodes } from '../nodes/all-nodes.ts'
import { fieldMessage } from './field-message.ts'

test('a right value, and an optional field that is left out, have no message', () => {
  expect(fieldMessage(nodes.quotation.schema, 'sourceAddress', 'https://a.example/')).toBeNull()
  expect(fieldMessage(nodes.quotation.schema, 'sourceAddress', undefined)).toBeNull()
})

test('a wrong value has the message that the whole tree would have', () => {
  expect(fieldMessage(nodes.quotation.schema, 'sourceAddress', '//evil')?.en).toContain('“//evil”')
  expect(fieldMessage(nodes.ruby.schema, 'base', '')?.['zh-Hant-HK']).toBe('「文字」沒有文字。請填寫或移除。')
})
