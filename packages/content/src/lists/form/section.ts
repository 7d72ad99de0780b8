import type { Form } from '../../documents.ts'
import type { Section } from '../../kinds/section.ts'
import { formWords } from './words.ts'

/** Forms to download. They have no pages: the address of one leads to its row of the list. */
export const form = {
  name: 'form',
  api: 'forms',
  path: 'forms',
  words: formWords,
  searched: ['title', 'formNumber'],
  listed: ['formNumber', 'title', 'version'],
  related: [],
  sort: ['formNumber:asc'],
  schemes: [],
  entry: ({ title, formNumber }: Form) => ({ title, path: formPath(formNumber), number: formNumber, summary: '', facts: [] }),
} as const satisfies Section<Form>

/** Address of a form below the language: `/forms#form-GF-1`. */
export function formPath(formNumber: string): string {
  return `/forms#form-${formNumber}`
}
