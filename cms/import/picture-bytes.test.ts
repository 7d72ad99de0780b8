import { expect, test } from 'vitest'
import { titled } from './corpus/corpus-case.ts'
import { wordBytes } from './corpus/word-file.ts'
import { p, picture, run } from './corpus/word-xml.ts'
import { importPaper } from './import-paper.ts'
import { pictureBytes } from './picture-bytes.ts'

test('a picture of an imported file can be fetched from it by its path', async () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  const file = await wordBytes({ body: titled(p('See:'), p([run(picture('rP', 'A map'))])), links: { rP: 'image media/a.png' }, parts: { 'media/a.png': png } })
  const { pictures } = await importPaper(file, 'a.docx')
  expect(pictures.map(({ node, picture: held }) => [node.text, held.contentType])).toEqual([['A map', 'image/png']])
  expect(await pictureBytes(file, 'a.docx', pictures[0]?.picture.path ?? null)).toEqual(png)
  expect(await pictureBytes(file, 'a.docx', null)).toBeNull()
  expect(await pictureBytes(file, 'a.docx', 'word/media/none.png')).toBeNull()
})
