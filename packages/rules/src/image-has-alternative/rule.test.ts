import type { Block } from '@clf/content'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { imageHasAlternative } from './rule.ts'

function answers(body: Block[]): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body }
  return imageHasAlternative.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const image = (alternativeText: string | null, decorative: boolean): Block => ({
  __component: 'content.image',
  media: null,
  alternativeText,
  decorative,
  caption: null,
})

test.each([
  ['A chart of visits', false, 'passed'],
  [null, true, 'passed'],
  [null, false, 'missing'],
  ['  ', false, 'missing'],
  ['chart final (2).PNG', false, 'file-name'],
  ['A chart', true, 'decorative-with-text'],
])('alternative %j, decorative %s: %s', (alternative, decorative, answer) => {
  expect(answers([image(alternative, decorative)])).toEqual([answer])
})
