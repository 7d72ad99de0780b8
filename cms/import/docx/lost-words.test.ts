import { inlineText } from '@clf/content'
import { DeletedTextRun, Document, FootnoteReferenceRun, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { readWordUnits } from './read-units.ts'

const change = { id: 1, author: 'Demonstration', date: '2026-03-09T00:00:00Z' }

const word = (children: (TextRun | InsertedTextRun | DeletedTextRun)[]) => Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] }))

const wordsOf = async (bytes: Buffer) => (await readWordUnits(bytes, 'paper.docx')).units.map((unit) => inlineText(unit.children)).join('\n')

/** A document that holds words in an element no reader knows. */
async function withUnknownElement(text: string): Promise<Buffer> {
  const archive = await JSZip.loadAsync(await word([new TextRun('Known words.')]))
  const xml = (await archive.file('word/document.xml')?.async('string')) ?? ''
  archive.file('word/document.xml', xml.replace('<w:p>', `<w:p><w:unheardOf><w:r><w:t>${text}</w:t></w:r></w:unheardOf>`))
  return archive.generateAsync({ type: 'nodebuffer' })
}

test('words that could not be read are no reason to go on without them', async () => {
  const outcome = await readWordUnits(await withUnknownElement('Unheard of.'), 'paper.docx').catch((error: unknown) => error)
  expect(outcome).toMatchObject({ exitCode: 4, message: 'Some words of paper.docx could not be read; save the document as plain text and import that.' })
})

test('words of a footnote that could not be read are no reason to go on without them', async () => {
  const note = { children: [new Paragraph('Known note.')] }
  const document = new Document({ footnotes: { 1: note }, sections: [{ children: [new Paragraph({ children: [new TextRun('Known words.'), new FootnoteReferenceRun(1)] })] }] })
  const bytes = await Packer.toBuffer(document)
  expect((await readWordUnits(bytes, 'paper.docx')).units.map(({ shape }) => shape)).toContain('footnote')
  const archive = await JSZip.loadAsync(bytes)
  const xml = (await archive.file('word/footnotes.xml')?.async('string')) ?? ''
  expect(xml).toContain('Known note.')
  archive.file('word/footnotes.xml', xml.replace('Known note.</w:t></w:r>', 'Known note.</w:t></w:r><w:unheardOf><w:r><w:t>Unheard of.</w:t></w:r></w:unheardOf>'))
  const outcome = await readWordUnits(await archive.generateAsync({ type: 'nodebuffer' }), 'paper.docx').catch((error: unknown) => error)
  expect(outcome).toMatchObject({ exitCode: 4 })
})

test('marks alone are no words', async () => {
  expect(await wordsOf(await withUnknownElement('…'))).toBe('Known words.')
})

test('words that a reviewer deleted stay out, those he inserted come in', async () => {
  const bytes = await word([new TextRun('Kept '), new DeletedTextRun({ ...change, text: 'deleted ' }), new InsertedTextRun({ ...change, text: 'inserted' })])
  expect(await wordsOf(bytes)).toBe('Kept inserted')
})
