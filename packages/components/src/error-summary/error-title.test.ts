import { expect, test } from 'vitest'
import { withErrorPrefix, withoutErrorPrefix } from './error-title.ts'

test('says once that there is an error', () => {
  expect(withErrorPrefix('Apply for leave', 'en')).toBe('Error: Apply for leave')
  expect(withErrorPrefix('Error: Apply for leave', 'en')).toBe('Error: Apply for leave')
})

test('says it in the language of the page', () => {
  expect(withErrorPrefix('Error: 申請假期', 'zh-Hant-HK')).toBe('錯誤：申請假期')
  expect(withErrorPrefix('錯誤：申请假期', 'zh-Hans')).toBe('错误：申请假期')
})

test('gives the title back', () => {
  expect(withoutErrorPrefix('錯誤：申請假期')).toBe('申請假期')
  expect(withoutErrorPrefix('Errors in the register')).toBe('Errors in the register')
})
