import type { LanguagePath } from '@clf/text'
import { documentIdOf } from '../seed/loader/store/document.ts'

/** An invented circular in which no rule finds a fault that stops, for tests of everything else. */

export const paragraph = (text: string, more: object = {}): object => ({ type: 'paragraph', children: [{ type: 'text', text, ...more }] })

export const treeOf = (...children: unknown[]): object => ({ type: 'document', version: 1, children })

/** A file to download, for which a reader is told whom to ask for another format. */
export const attached = ({ documentId }: { documentId: string }): object => ({
  type: 'attachments',
  title: 'Annexes',
  children: [{ type: 'file', media: documentId, title: 'Fees of offices', fileLanguage: 'en', accessible: 'yes', alternativeFormatContact: 'papers@demo.example' }],
})

interface Common {
  summary: string
  from: string
  to: string
  contactPost: string
}

/** The words of a paper in one language. */
export interface PaperWords extends Common {
  title: string
  body: object
}

const common: Readonly<Record<LanguagePath, Common>> = {
  en: { summary: 'An invented paper.', from: 'Secretary', to: 'All', contactPost: 'Clerk' },
  tc: { summary: '一份虛構的文件。', from: '局長', to: '全體', contactPost: '文書主任' },
  sc: { summary: '一份虚构的文件。', from: '局长', to: '全体', contactPost: '文书主任' },
}

const opening: Readonly<Record<LanguagePath, string>> = { en: 'All is as before.', tc: '一切如舊。', sc: '一切如旧。' }

const superseding: Readonly<Record<LanguagePath, (number: string) => string>> = {
  en: (number) => `This circular supersedes General Circular No. ${number}.`,
  tc: (number) => `本通告取代總務通告第${number}號。`,
  sc: (number) => `本通告取代总务通告第${number}号。`,
}

interface Told {
  /** Blocks that stand below the first paragraph in every language. */
  blocks?: readonly object[]
  /** Number of the circular that it takes the place of: `3/2014`. */
  supersedes?: string
}

/** The words in one language. */
export function wordsIn(language: LanguagePath, title: string, { blocks = [], supersedes }: Told = {}): PaperWords {
  const said = supersedes === undefined ? [] : [paragraph(superseding[language](supersedes))]
  return { ...common[language], title, body: treeOf(paragraph(opening[language]), ...said, ...blocks) }
}

/** The words in every language, under one title or one for each. */
export function threeLanguages(title: string | Readonly<Record<LanguagePath, string>>, told: Told = {}): Record<LanguagePath, PaperWords> {
  const titleIn = (language: LanguagePath): string => (typeof title === 'string' ? title : title[language])
  return { en: wordsIn('en', titleIn('en'), told), tc: wordsIn('tc', titleIn('tc'), told), sc: wordsIn('sc', titleIn('sc'), told) }
}

/** The facts of a paper of a year, issued by the office of the seed of the tests. */
export function factsOf(year: number) {
  return {
    year,
    date: `${year}-03-01`,
    revisedOn: `${year}-03-01`,
    reviewBy: '2099-12-31',
    force: 'guidance',
    classification: 'unclassified',
    contact: { telephone: '2810 3850' },
    issuingBureau: documentIdOf('api::bureau.bureau', 'DPO'),
  }
}
