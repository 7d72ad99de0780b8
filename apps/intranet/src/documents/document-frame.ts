import { pathIn } from '@clf/app-shell'
import type { PageFrame } from '@clf/app-shell'
import type { PageDocument } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { Found } from './find-document.ts'
import { textLanguage } from './text-language.ts'

interface Section {
  label: string
  /** Path of the section without the language. */
  path: string
}

/** Frame of a page that shows one document. */
export function documentFrame<Document extends PageDocument>(
  lang: LanguageTag,
  { document, languages }: Found<Document>,
  section: Section,
): PageFrame {
  return {
    title: document.title,
    titleLang: textLanguage(document.title, lang),
    section: section.label,
    description: document.summary,
    trail: [{ label: section.label, href: pathIn(lang, section.path) }],
    dates: { revised: document.revisedOn, reviewed: document.reviewedOn },
    languages,
  }
}
