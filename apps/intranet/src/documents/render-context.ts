import { pathIn } from '@clf/app-shell'
import { internalPath } from '@clf/content'
import type { PageDocument, RenderContext } from '@clf/content'
import type { TreeContext } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import { fileHref } from '../files/file-href.ts'

/** What the body renderer needs to know about this site. An internal address that nobody knows leads to the site map. */
export function renderContext(lang: LanguageTag, idPrefix?: string): RenderContext {
  const hrefOf = (internal: string) => pathIn(lang, internalPath(internal) ?? '/site-map')
  return { lang, fileHref, hrefOf, ...(idPrefix ? { idPrefix } : {}) }
}

/** As {@link renderContext}, for trees: with the files that the document brings along. */
export function treeContext(lang: LanguageTag, files: PageDocument['files'], idPrefix?: string): TreeContext {
  return { ...renderContext(lang, idPrefix), fileOf: (media) => files[media] ?? null }
}
