import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { attachmentText, fileText, longestFileText } from './attachment-text.ts'

async function docx(body: string): Promise<Uint8Array> {
  const archive = new JSZip()
  archive.file('word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
  archive.file('word/styles.xml', '<w:styles xmlns:w="w"><w:t>Style</w:t></w:styles>')
  return archive.generateAsync({ type: 'uint8array' })
}

const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A PDF of one page with one line, with the places of its objects left to be repaired by the reader. */
const pdf = (line: string) => {
  const stream = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${stream.length}>> stream
${stream}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`
}

test('reads paragraphs and rows of a Word document', async () => {
  const table = `<w:tbl><w:tr><w:tc>${words('Grade')}</w:tc><w:tc>${words('Days &amp; hours')}</w:tc></w:tr></w:tbl>`
  expect(await attachmentText('annex.DOCX', await docx(`${words('Annex')}${table}${words('End')}`))).toBe('Annex\nGrade | Days & hours\nEnd')
})

test('reads a PDF', async () => {
  expect(await attachmentText('annex.pdf', Buffer.from(pdf('Sandbags ready')))).toBe('Sandbags ready')
})

test('reads CSV and plain text', async () => {
  expect(await attachmentText('a.csv', Buffer.from('\uFEFFGrade,Days\r\nClerk,18\r\n'))).toBe('Grade,Days\nClerk,18')
  expect(await attachmentText('a.txt', Buffer.from(' one \n\n two'))).toBe('one\ntwo')
})

test('finds nothing in what it cannot read', async () => {
  for (const name of ['a.docx', 'a.pdf', 'a.png', 'a']) expect(await attachmentText(name, Buffer.from('PK broken'))).toBe('')
})

const looking = { isWhole: true }

test('tells pictures, pages without words, what is beyond a limit and what could not be read', async () => {
  const archive = new JSZip()
  archive.file('word/document.xml', `<w:document xmlns:w="w"><w:body>${words('Memo')}</w:body></w:document>`)
  archive.file('word/media/image1.png', 'x')
  expect(await fileText('a.docx', await archive.generateAsync({ type: 'uint8array' }), looking)).toEqual({ text: 'Memo', isRead: true, isCut: false, emptyPages: [], pictures: 1 })
  expect(await fileText('a.pdf', Buffer.from(pdf('')), looking)).toEqual({ text: '', isRead: true, isCut: false, emptyPages: [1], pictures: 0 })
  expect(await fileText('a.pdf', Buffer.from(pdf(') Tj ET q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q BT /F1 12 Tf (Seal')), looking)).toMatchObject({ text: 'Seal', pictures: 1 })
  expect(await fileText('a.txt', Buffer.from('x'.repeat(longestFileText + 1)), looking)).toMatchObject({ isRead: true, isCut: true })
  for (const name of ['a.doc', 'a.pdf', 'a']) expect(await fileText(name, Buffer.from('PK broken'), looking)).toMatchObject({ text: '', isRead: false })
  expect(await fileText('a.docx', await new JSZip().file('other.xml', '<a/>').generateAsync({ type: 'uint8array' }), looking)).toMatchObject({ isRead: false })
})

test('reads no more of a packed part than there is room for', async () => {
  const archive = new JSZip()
  archive.file('word/document.xml', `<w:document xmlns:w="w"><w:t>Memo${' '.repeat(9 * 1024 * 1024)}</w:t></w:document>`)
  const packed = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  expect(packed.length).toBeLessThan(100_000)
  expect(await fileText('a.docx', packed, looking)).toMatchObject({ text: 'Memo', isCut: true })
})

test('reads Big5 and UTF-16', async () => {
  expect(await attachmentText('a.txt', Uint8Array.of(0xb3, 0x71, 0xa7, 0x69))).toBe('通告')
  expect(await attachmentText('a.txt', Uint8Array.of(0xff, 0xfe, 0x1a, 0x90, 0x4a, 0x54))).toBe('通告')
})
