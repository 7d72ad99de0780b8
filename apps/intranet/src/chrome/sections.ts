import type { Section } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'
import { chromeStrings } from './strings.ts'

const sections = ['circulars', 'guidelines', 'references', 'services', 'departments', 'forms'] as const

/** Sections of the main navigation in their order. */
export function sectionsIn(lang: LanguageTag): Section[] {
  return sections.map((section) => ({ label: chromeStrings[lang][section], path: `/${section}` }))
}
