import type { RenderContext } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import { fileHref } from '../files/file-href.ts'
import { internalHref } from './internal-href.ts'

/** What the body renderer needs to know about this site. */
export function renderContext(lang: LanguageTag, idPrefix?: string): RenderContext {
  return { lang, fileHref, hrefOf: (internal) => internalHref(lang, internal), ...(idPrefix ? { idPrefix } : {}) }
}
