import type { FileInspection, PdfInspection } from '@clf/content'
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

type File = Extract<DocumentTree['children'][number], { type: 'attachments' }>['children'][number]

const good: PdfInspection = {
  format: 'pdf',
  bytes: 1,
  pages: 2,
  title: 'Form',
  language: 'en',
  headings: 1,
  pictures: 0,
  picturesWithoutText: 0,
  tables: 0,
  tablesWithoutHeaders: 0,
  showsTitle: true,
  tagged: true,
  encrypted: false,
  openToScreenReaders: true,
  bookmarks: 0,
  picturePages: [],
  unreadablePages: [],
}
const found = (facts: Partial<PdfInspection>): FileInspection => ({ state: 'inspected', facts: { ...good, ...facts } })
const notLookedAt: FileInspection = { state: 'not-inspected', reason: 'damaged' }

/** What is said of files of one title, each with what was found in it. */
function answersOf(...files: [Partial<File>, FileInspection | undefined][]): string[] {
  const children = files.map(([more], index): File => ({ type: 'file', media: `m${index}`, title: 'Form', fileLanguage: 'en', accessible: 'yes', ...more }))
  const held = Object.fromEntries(files.map(([, inspection], index) => [`m${index}`, { name: 'form.pdf', ...(inspection && { inspection }) }]))
  const document: WrittenDocument = { locale: 'en', title: 'Title', summary: 'Summary', body: { type: 'document', version: 1, children: [{ type: 'attachments', children }] }, files: held }
  return attachmentAccessibleOrContact.evaluate(subjectOfDocument(document)).map((said) => ('reason' in said ? `${said.outcome} ${said.reason}` : said.outcome))
}

test.each<[string, Partial<File>, FileInspection | undefined, string]>([
  ['a file said to be accessible, with nothing found against it', {}, found({}), 'passed'],
  ['a file said to be accessible, where nobody looks into files', {}, undefined, 'passed'],
  ['a PDF without tags, whatever is said of it', {}, found({ tagged: false }), 'failed no-tags'],
  ['a PDF with a page that is a picture', {}, found({ picturePages: [2] }), 'failed no-text'],
  ['a PDF with letters that stand for nothing', {}, found({ unreadablePages: [1] }), 'failed no-text'],
  ['a scan, which has no tags either', { accessible: 'not-checked' }, found({ tagged: false, picturePages: [1, 2] }), 'failed no-text'],
  ['a PDF without tags, and somebody to ask', { alternativeFormatContact: 'a@example.gov.hk' }, found({ tagged: false }), 'passed'],
  ['a file that could not be looked at', {}, notLookedAt, 'cantTell not-looked-at'],
  ['a file that waits to be looked at', {}, { state: 'not-inspected', reason: 'waiting' }, 'cantTell not-yet-looked-at'],
  ['a file that the reader failed to look at', {}, { state: 'not-inspected', reason: 'fault' }, 'cantTell not-yet-looked-at'],
  ['a file that could not be looked at, and somebody to ask', { alternativeFormatContact: 'a@example.gov.hk' }, notLookedAt, 'passed'],
  ['a file that nobody said anything of, and that could not be looked at', { accessible: 'not-checked' }, notLookedAt, 'failed no-contact'],
  ['a file that nobody checked, with nothing found against it', { accessible: 'not-checked' }, found({}), 'failed no-contact'],
])('%s', (_name, file, inspection, answer) => {
  expect(answersOf([file, inspection])).toEqual([answer])
})

test('an accessible version under the same title is enough, and one that is none is not', () => {
  const scan: [Partial<File>, FileInspection] = [{ accessible: 'no' }, found({ tagged: false, picturePages: [1] })]
  expect(answersOf(scan, [{}, found({})])).toEqual(['passed', 'passed'])
  expect(answersOf(scan, [{}, found({ tagged: false })])).toEqual(['failed no-text', 'failed no-tags'])
  expect(answersOf(scan, [{}, notLookedAt])).toEqual(['failed no-text', 'cantTell not-looked-at'])
  expect(answersOf(scan, [{ title: 'Another' }, found({})])).toEqual(['failed no-text', 'passed'])
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
