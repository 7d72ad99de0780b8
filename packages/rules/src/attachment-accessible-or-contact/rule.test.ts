import type { DocumentTree } from '@clf/content/tree'
import { expect, test } from 'vitest'
import type { WrittenDocument } from '../document/document.ts'
import { subjectOfDocument } from '../document/subject-of-document.ts'
import { attachmentAccessibleOrContact } from './rule.ts'

function answers(...children: DocumentTree['children']): string[] {
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children } }
  return attachmentAccessibleOrContact.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? said.reason : said.outcome))
}

const attachment = (
  accessible: 'yes' | 'no' | 'not-checked',
  alternativeFormatContact: string | null,
  title = 'Form',
): DocumentTree['children'][number] => ({
  type: 'attachments',
  children: [{ type: 'file', title, fileLanguage: 'en', accessible, ...(alternativeFormatContact === null ? {} : { alternativeFormatContact }) }],
})

test.each<[string, DocumentTree['children'][number], string]>([
  ['an accessible file', attachment('yes', null), 'passed'],
  ['a file with a contact', attachment('no', 'a@example.gov.hk'), 'passed'],
  ['a file without a contact', attachment('not-checked', null), 'no-contact'],
  ['an empty contact', attachment('no', ' '), 'no-contact'],
  ['no title', attachment('yes', null, ''), 'no-title'],
  ['a title of blanks', attachment('yes', null, ' \u3000'), 'no-title'],
])('%s', (_name, block, answer) => {
  expect(answers(block)).toEqual([answer])
})
