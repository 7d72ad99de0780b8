import { expect, test } from 'vitest'
import { acceptedTypes, formatOf, isAccepted, sizeText } from './file-kind.ts'

test.each([
  ['report.pdf', '', 'PDF'],
  ['履歷.final.DocX', '', 'DOCX'],
  ['scan', 'image/png', 'image/png'],
  ['README', '', ''],
])('calls %s by its format', (name, type, format) => {
  expect(formatOf({ name, type })).toBe(format)
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [498_400, '498 kB'],
  [999_600, '1.0 MB'],
  [5_000_000, '5.0 MB'],
])('writes %i bytes for readers', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
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
