import { bureau } from '../lists/bureau/section.ts'
import { form } from '../lists/form/section.ts'
import { allKinds } from './all-kinds.ts'
import type { Section } from './section.ts'

/** Every section of the site in the order of its navigation: the kinds of document, then departments and forms. */
export const sections: readonly Section[] = [...allKinds, bureau, form]

/** Content types that are neither: they appear inside other pages. Name and path under `/api`. */
const partsOfPages = [
  { name: 'alert', api: 'alerts' },
  { name: 'taxonomy-term', api: 'taxonomy-terms' },
  { name: 'glossary-term', api: 'glossary-terms' },
] as const

/** Every content type that anyone may read. */
export const contentTypes: readonly { name: string; api: string }[] = [...sections.map(({ name, api }) => ({ name, api })), ...partsOfPages]
