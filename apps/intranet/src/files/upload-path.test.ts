import { expect, it } from 'vitest'
import { uploadPath } from './upload-path.ts'

it('keeps an ordinary name', () => {
  expect(uploadPath('checklist_2f1a.pdf')).toBe('checklist_2f1a.pdf')
})

it('encodes Chinese names', () => {
  expect(uploadPath('表格.pdf')).toBe('%E8%A1%A8%E6%A0%BC.pdf')
})

it.each(['../api/users', 'a/../../x', '..', '.env', 'a//b', '', undefined, 'a\\b', 'a?b=1', 'a%2fb'])('refuses %j', (path) => {
  expect(uploadPath(path)).toBeNull()
})
