import { expect, it } from 'vitest'
import { fileFacts } from './file-facts.ts'

it.each([
  [{ name: 'form.docx', ext: '.docx', size: 12 }, ['DOCX', '12 kB']],
  [{ name: 'annual.report.pdf', ext: null, size: 1200 }, ['PDF', '1.2 MB']],
  [{ name: 'README', ext: null, size: 0.5 }, ['500 B']],
  [{ name: 'form.odt', ext: '.odt', size: 0 }, ['ODT']],
  [{ name: 'README', ext: null, size: 0 }, []],
])('of %j are %j', (file, facts) => {
  expect(fileFacts({ documentId: 'f', url: '/uploads/f', mime: 'application/octet-stream', width: null, height: null, ...file })).toEqual(facts)
})
