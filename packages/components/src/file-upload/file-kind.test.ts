import { expect, test } from 'vitest'
import { acceptedTypes, formatOf, isAccepted } from './file-kind.ts'

test.each([
  ['report.pdf', '', 'PDF'],
  ['履歷.final.DocX', '', 'DOCX'],
  ['scan', 'image/png', 'image/png'],
  ['README', '', ''],
])('calls %s by its format', (name, type, format) => {
  expect(formatOf({ name, type })).toBe(format)
})

test.each([
  ['a.PDF', '', '.pdf,.docx', true],
  ['a.png', 'image/png', 'image/*', true],
  ['a.pdf', 'application/pdf', 'application/pdf', true],
  ['a.exe', '', '', true],
  ['a.exe', 'application/x-msdownload', '.pdf, image/*', false],
  ['pdf', '', '.pdf', false],
])('tells whether %s (%s) is one of %s', (name, type, accept, accepted) => {
  expect(isAccepted({ name, type }, accept)).toBe(accepted)
})

test('names the types it takes', () => {
  expect(acceptedTypes('.pdf, .docx,image/png')).toEqual(['PDF', 'DOCX', 'image/png'])
})
