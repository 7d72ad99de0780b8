import type { Section } from '@clf/app-shell'
import { sections } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/** Sections of the main navigation in their order. */
export function sectionsIn(lang: LanguageTag): Section[] {
  return sections.map(({ words, path }) => ({ label: words[lang].title, path: `/${path}` }))
}
