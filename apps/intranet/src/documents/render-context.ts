import { pathIn } from '@clf/app-shell'
import { internalPath } from '@clf/content'
import type { RenderContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { fileHref } from '../files/file-href.ts'

/** What the body renderer needs to know about this site. An internal address that nobody knows leads to the site map. */
export function renderContext(lang: LanguageTag, idPrefix?: string): RenderContext {
  const hrefOf = (internal: string) => pathIn(lang, internalPath(internal) ?? '/site-map')
  return { lang, fileHref, hrefOf, ...(idPrefix ? { idPrefix } : {}) }
}
