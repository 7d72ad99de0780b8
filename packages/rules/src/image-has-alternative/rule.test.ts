import type { DocumentTree } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { imageHasAlternative } from './rule.ts'

function answers(...children: DocumentTree['children']): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children } }
  return imageHasAlternative.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const image = (text: string | null, decorative: boolean): DocumentTree['children'][number] => ({ type: 'image', ...(text === null ? {} : { text }), ...(decorative ? { decorative } : {}) })

test.each([
  ['A chart of visits', false, 'passed'],
  [null, true, 'passed'],
  [null, false, 'missing'],
  ['  ', false, 'missing'],
  ['chart final (2).PNG', false, 'file-name'],
  [' IMG_2034.jpg ', false, 'file-name'],
  ['plan.jpeg', false, 'file-name'],
  ['掃描1.tif', false, 'file-name'],
  ['scan-1.tiff', false, 'file-name'],
  ['uploads/2026/chart.png', false, 'file-name'],
  ['uploads/1.png', false, 'file-name'],
  ['C:\\scans\\my chart.bmp', false, 'file-name'],
  ['https://example.org/images/chart.webp?w=800', false, 'file-name'],
  ['/images/map.svg#north', false, 'file-name'],
  ['The file chart.png opened in a window', false, 'passed'],
  ['Is it chart.png?', false, 'passed'],
  ['A chart of the formats png and jpg', false, 'passed'],
  ['.png', false, 'passed'],
  ['*', false, 'says-nothing'],
  [' - ', false, 'says-nothing'],
  ['…', false, 'says-nothing'],
  ['Image', false, 'says-nothing'],
  ['a photo', false, 'says-nothing'],
  ['spacer', false, 'says-nothing'],
  ['圖片', false, 'says-nothing'],
  ['图', false, 'says-nothing'],
  ['?', false, 'passed'],
  ['→', false, 'passed'],
  ['★★★', false, 'passed'],
  ['Image of the harbour', false, 'passed'],
  ['海港圖片', false, 'passed'],
  ['Zoom in / zoom out of chart.png', false, 'passed'],
  [' ', true, 'passed'],
  ['A chart', true, 'decorative-with-text'],
])('alternative %j, decorative %s: %s', (alternative, decorative, answer) => {
  expect(answers(image(alternative, decorative))).toEqual([answer])
})
