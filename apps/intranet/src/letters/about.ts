import { languageOfAddress, pathIn } from '@clf/app-shell'
import { longest } from '@clf/content/submission'
import type { LanguageTag } from '@clf/text'

/** A path of this site with its language, as a form may be told what it is about; null for everything else, so that no address leads elsewhere. */
export function readAbout(text: string | null): string | null {
  if (text === null || text.length > longest.about || !/^\/[\w%/.,=&?+-]*$/.test(text) || text.includes('//')) return null
  return languageOfAddress(text.split('?')[0] ?? '') === null ? null : text
}

/** Address of a form with the page that it is about. */
export const letterHref = (lang: LanguageTag, form: '/feedback' | '/accessibility-problem', about: string): string => `${pathIn(lang, form)}?${new URLSearchParams({ about })}`
