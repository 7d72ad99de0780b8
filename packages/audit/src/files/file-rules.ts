import { rules, type Rule } from '@clf/rules'
import type { FileSnapshot } from './file-snapshot.ts'
import { fileHasTitle } from './rules/file-has-title/rule.ts'
import { fileLanguageIsSet } from './rules/file-language-is-set/rule.ts'
import { pdfHasText } from './rules/pdf-has-text/rule.ts'
import { pdfIsOpenToScreenReaders } from './rules/pdf-is-open-to-screen-readers/rule.ts'
import { pdfIsTagged } from './rules/pdf-is-tagged/rule.ts'

/** Rules about files alone, by id. */
export const rulesOfFiles: readonly Rule<string, FileSnapshot>[] = [
  fileHasTitle,
  fileLanguageIsSet,
  pdfHasText,
  pdfIsOpenToScreenReaders,
  pdfIsTagged,
]

/** Every rule that is asked of a PDF or SVG: those of documents, and those about files alone. */
export const fileRules: readonly Rule<string, FileSnapshot>[] = [...rules, ...rulesOfFiles]
